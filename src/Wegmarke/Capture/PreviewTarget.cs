namespace Wegmarke.Capture;

/// <summary>What a target comes from.</summary>
/// <param name="Columns">All columns that are read for it.</param>
/// <param name="Constant">The text it always is; empty when it comes from columns.</param>
/// <param name="Times">The column it is multiplied by; else empty.</param>
/// <param name="OncePerOrder">Only the first row of an order gives it.</param>
/// <param name="Certainty">Null when it was told or is called so.</param>
/// <param name="Reason">Why it was suggested; else empty.</param>
public sealed record PreviewTarget(string Target, IReadOnlyList<string> Columns, string Constant, string Times, bool OncePerOrder, Certainty? Certainty, string Reason);
