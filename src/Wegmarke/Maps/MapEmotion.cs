namespace Wegmarke.Maps;

/// <summary>How customers felt, −2 to +2, from how many answers, and the 95 % interval of the mean when there are enough.</summary>
public sealed record MapEmotion(double Mean, long Answers, double? Low, double? High);
