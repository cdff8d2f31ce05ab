namespace Wegmarke.Maps;

/// <summary>A step that stands out, and what a customer said about it.</summary>
/// <param name="Step">Id of the step.</param>
/// <param name="Quote">Null when nobody who felt so left words.</param>
public sealed record EmotionMoment(string Step, bool IsBest, string? Quote);
