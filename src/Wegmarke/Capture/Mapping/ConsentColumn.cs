using Wegmarke.Privacy;

namespace Wegmarke.Capture.Mapping;

/// <summary>Columns of customers that say whether somebody consented: targets such as <c>consent:marketing</c>.</summary>
static class ConsentColumn
{
    const string Prefix = "consent:";

    public static IReadOnlyList<string> Targets { get; } = [.. PurposeNames.Each((Purpose)ushort.MaxValue).Select(TargetOf)];

    public static string TargetOf(Purpose purpose) => Prefix + PurposeNames.Text(purpose);

    /// <summary>Null when the target is no consent, or for no purpose that there is.</summary>
    public static Purpose? PurposeOf(string target) => target.StartsWith(Prefix, StringComparison.Ordinal) && PurposeNames.Parse(target[Prefix.Length..]) is { } purpose
        && PurposeNames.Each(purpose).Count() == 1 ? purpose : null;
}
