namespace Wegmarke.Benchmarks.Capture;

/// <summary>What a sender sends.</summary>
sealed record SenderPlan(string Key, int BatchSize, int Connections);
