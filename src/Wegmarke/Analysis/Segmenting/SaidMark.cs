using Wegmarke.Privacy;
using Wegmarke.Profiles;
using Wegmarke.Storage;

namespace Wegmarke.Analysis.Segmenting;

/// <summary>How far what is said of customers beside the log was looked at: traits, consents, restrictions.</summary>
readonly record struct SaidMark(long Trait, PrivacyMark Privacy)
{
    public static SaidMark Of(LogReader reader) => new(TraitColumn.LastChange(reader), PrivacyMark.Of(reader.Prepare));

    /// <summary>Nodes of which something was said since; some of them several times.</summary>
    public IEnumerable<int> SaidSince(LogReader reader) => TraitColumn.ChangedSince(Trait, reader).Concat(Privacy.SaidSince(reader.Prepare));
}
