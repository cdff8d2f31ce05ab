namespace Wegmarke.Capture.Tables;

/// <summary>A record of a sampled text.</summary>
/// <param name="Line">Line it begins on within the sample; from 1.</param>
/// <param name="Start">Its first byte within the sample.</param>
sealed record SampleRecord(long Line, int Start, string Text, IReadOnlyList<string> Cells, IReadOnlyList<bool> Quoted)
{
    public int Filled => Cells.Count(cell => !string.IsNullOrWhiteSpace(cell));
}
