namespace Wegmarke.Feedback;

/// <summary>A test of a touchpoint by staff who went there as a customer would.</summary>
/// <param name="Number">0 = not kept yet.</param>
/// <param name="Touchpoint">Key.</param>
/// <param name="Tester">As the company calls them; may be empty.</param>
public sealed record TouchpointTest(long Number, DateOnly Day, string Touchpoint, string Tester, Marks Marks, string Note);
