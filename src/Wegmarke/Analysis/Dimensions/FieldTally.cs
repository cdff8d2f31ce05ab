using System.Text;

namespace Wegmarke.Analysis.Dimensions;

/// <summary>How many rows fill a field, and the first few different values. One thread.</summary>
sealed class FieldTally
{
    const int MostExamples = 3;
    const int MostLetters = 40;

    public long Filled { get; set; }

    public List<string> Examples { get; init; } = [];

    public void Add(ReadOnlySpan<byte> value)
    {
        if (value.IsEmpty)
            return;
        Filled++;
        if (Examples.Count < MostExamples)
            AddExample(Shortened(value));
    }

    /// <summary>With what another part of the log, behind this one, has.</summary>
    public void Add(FieldTally later)
    {
        Filled += later.Filled;
        foreach (var example in later.Examples)
            AddExample(example);
    }

    void AddExample(string example)
    {
        if (Examples.Count < MostExamples && !Examples.Contains(example))
            Examples.Add(example);
    }

    static string Shortened(ReadOnlySpan<byte> value) =>
        Shortened(Encoding.UTF8.GetString(value[..Math.Min(value.Length, MostLetters * 4)]));

    public static string Shortened(string text) => text.Length <= MostLetters ? text : text[..MostLetters] + "…";
}
