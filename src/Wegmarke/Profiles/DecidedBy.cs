namespace Wegmarke.Profiles;

/// <summary>Who decided, when and why; kept with the decision.</summary>
public sealed record DecidedBy(string Who, DateTimeOffset At, string Reason);
