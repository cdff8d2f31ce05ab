using Wegmarke.Analysis.Segmenting;
using Wegmarke.Profiles;
using Wegmarke.Storage;

namespace Wegmarke.Analysis.Following;

/// <summary>What a tenant's figures and profiles follow from, as numbers that change with it: a look costs about a millisecond.</summary>
/// <param name="Sequence">Of the last row.</param>
/// <param name="Documents">See <see cref="Storage.Documents.Stamp"/>.</param>
sealed record TenantMark(long Sequence, long Profiles, SaidMark Said, long Erasures, long Protocol, string Documents)
{
    /// <summary>Null when the tenant has no log yet.</summary>
    public static TenantMark? Of(TenantFolder folder, Documents documents)
    {
        using var reader = LogReader.Open(folder);
        return reader is null ? null
            : new(reader.LastSequence, ProfileTables.LastChange(reader), SaidMark.Of(reader), reader.Erasures, Storage.Protocol.Length(folder), documents.Stamp());
    }

    /// <summary>Says without a word about anybody whether two are the same.</summary>
    public string Text => $"{Sequence}.{Profiles}.{Said.Trait}.{Said.Privacy.Consent}.{Said.Privacy.Restriction}.{Erasures}.{Protocol}.{Documents}";
}
