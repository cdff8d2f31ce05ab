namespace Wegmarke.Analysis;

/// <summary>What streams of events may take of the server.</summary>
/// <param name="Most">Of all callers together.</param>
/// <param name="MostOfCaller">A person has some tabs; a telephone system follows whoever calls.</param>
/// <param name="Beat">How often a silent stream says that it is there, and its reader's rights are looked at again.</param>
/// <param name="Longest">Then a reader comes again, and says anew who it is.</param>
public sealed record StreamLimits(int Most, int MostOfCaller, TimeSpan Beat, TimeSpan Longest)
{
    public static StreamLimits Usual { get; } = new(2_000, 100, TimeSpan.FromSeconds(15), TimeSpan.FromMinutes(15));
}
