namespace Wegmarke.Maps.Reports;

/// <summary>A part of a report, with an entry in its contents.</summary>
/// <param name="Id">Of its first sheet.</param>
/// <param name="Sheets">HTML; each is one printed page.</param>
sealed record ReportPart(string Id, string Title, IReadOnlyList<string> Sheets);
