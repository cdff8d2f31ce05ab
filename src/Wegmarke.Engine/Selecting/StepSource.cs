namespace Wegmarke.Engine.Selecting;

/// <summary>A share of a question: some profiles, which of their interactions are kept (null = all), and the parts they belong to.</summary>
/// <param name="Beside">Further dimensions, see <see cref="JourneyQuestion.Beside"/>.</param>
readonly record struct StepSource(JourneySlice Slice, Bitmap? Kept, DimensionSplit? Split, IReadOnlyList<Dimension> Beside)
{
    public JourneyColumns Columns => Slice.Columns;

    public int Parts => Split?.Count ?? 1;
}
