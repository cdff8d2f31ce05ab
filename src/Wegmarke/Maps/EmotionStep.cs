namespace Wegmarke.Maps;

/// <summary>A step of the journey and how customers felt there; null when nobody said.</summary>
/// <param name="Phase">Key of its phase.</param>
public sealed record EmotionStep(string Id, string Phase, string Name, long Customers, MapEmotion? Emotion);
