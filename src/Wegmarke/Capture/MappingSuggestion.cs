namespace Wegmarke.Capture;

/// <summary>What the columns of a file probably mean.</summary>
/// <param name="Mapping">From everything that is certain or likely.</param>
/// <param name="KindReason">Why the rows are taken as what they are.</param>
/// <param name="Questions">What must be told before the file can be imported; empty when nothing is open.</param>
/// <param name="Remarks">What was seen and not used, with the line that would use it.</param>
public sealed record MappingSuggestion(
    ColumnMapping Mapping, string KindReason, IReadOnlyList<SuggestedColumn> Columns, IReadOnlyList<ImportQuestion> Questions, IReadOnlyList<string> Remarks);
