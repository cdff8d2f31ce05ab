namespace Wegmarke.Tests.Kit;

/// <summary>A clock that stands until a test turns it.</summary>
sealed class HandClock(DateTimeOffset start) : TimeProvider
{
    DateTimeOffset _now = start;

    public override DateTimeOffset GetUtcNow() => _now;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override long GetTimestamp() => _now.Ticks;

    public void Turn(TimeSpan by) => _now += by;
}
