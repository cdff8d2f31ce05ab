namespace Wegmarke.Capture;

/// <summary>How often a page was looked at on one day, of a source whose mode only counts.</summary>
/// <param name="Day">UTC.</param>
/// <param name="Page">Its path; <c>*</c> stands for parts and pages that are not told.</param>
public sealed record PageViews(DateOnly Day, string Source, string Page, long Views);
