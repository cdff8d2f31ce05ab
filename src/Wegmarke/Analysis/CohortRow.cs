namespace Wegmarke.Analysis;

/// <summary>Customers whose first contact lies in one unit of time, and what became of them.</summary>
/// <param name="Cohort"><c>2025-10-26</c>, <c>2025-W43</c> or <c>2025-10</c>.</param>
/// <param name="Start">In the reporting zone.</param>
/// <param name="Part">Of the first contact; null when the answer is not split.</param>
/// <param name="Active">By units since the first contact, from 0: customers with a contact then. Null beyond the end of the data.</param>
/// <param name="Bought">Customers that had bought by the end of that unit.</param>
/// <param name="BoughtTwice">Those that had bought at least twice by then.</param>
/// <param name="BoughtThrice">Those that had bought at least three times by then.</param>
public sealed record CohortRow(
    string Cohort, DateTimeOffset Start, PartName? Part, long Customers,
    IReadOnlyList<long?> Active, IReadOnlyList<long?> Bought, IReadOnlyList<long?> BoughtTwice, IReadOnlyList<long?> BoughtThrice);
