namespace Wegmarke.Profiles;

/// <summary>A recorded decision about the nodes <paramref name="A"/> &lt; <paramref name="B"/>; of an undo, A is the decision taken back and B is 0.</summary>
public sealed record Decision(int Id, DecisionKind Kind, int A, int B, DateTimeOffset At, string By, string Reason);
