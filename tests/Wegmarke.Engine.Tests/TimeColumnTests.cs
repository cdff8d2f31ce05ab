namespace Wegmarke.Engine.Tests;

public sealed class TimeColumnTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(8)]
    [InlineData(9)]
    [InlineData(100_000)]
    public void Times_come_back_to_the_millisecond_one_by_one_and_all_at_once(int count)
    {
        var random = new Random(count);
        long[] times = [InteractionRow.FirstTime, .. Enumerable.Range(0, count).Select(_ => random.NextInt64(InteractionRow.FirstTime, InteractionRow.LastTime)).Concat([-1, 0, 1, uint.MaxValue, uint.MaxValue + 1L]).Order(), InteractionRow.LastTime];
        var rows = new InteractionRows();
        foreach (var (at, time) in times.Index())
            rows.Add(new(0, time, at + 1, 0, 0));

        var columns = JourneyColumns.Build([rows], 1, new([], 0, JourneyRules.Usual));

        Assert.Equal(times, columns.Times.Span.ToArray());
        Assert.Equal(times, Enumerable.Range(0, times.Length).Select(at => columns.Times.Span[at]));
        Assert.Equal(times[2..^1], columns.Times.Span[2..^1].ToArray());
        Assert.Equal(times.Length, columns.Times.Length);
    }
}
