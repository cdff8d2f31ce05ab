namespace Wegmarke.Feedback;

/// <summary>What a customer said when asked.</summary>
/// <param name="Number">0 = not kept yet.</param>
/// <param name="Touchpoint">Key; empty = the journey as a whole.</param>
/// <param name="Interviewer">As the company calls them; may be empty.</param>
/// <param name="Node">Place of the customer in the net of identifiers; 0 = the interview names nobody.</param>
/// <param name="Expected">What the customer had hoped for, beside what they got.</param>
public sealed record Interview(long Number, DateOnly Day, string Touchpoint, string Interviewer, int Node, Marks Marks, string Note, string Expected);
