namespace Wegmarke.Analysis;

/// <summary>How long one class of data is kept.</summary>
/// <param name="Name">German.</param>
/// <param name="What">What goes, and what stays of it.</param>
/// <param name="Keep">36m, or forever.</param>
/// <param name="Before">What is older is past its time; null = nothing is.</param>
/// <param name="Past">How much is: interactions, files, or entries of other kinds.</param>
public sealed record RetentionOfClass(string Class, string Name, string What, string Keep, DateTimeOffset? Before, long Past)
{
    /// <summary>How much is past its time besides and stays, because the processing of its person is restricted (Art. 18 DSGVO).</summary>
    public long Held { get; init; }
}
