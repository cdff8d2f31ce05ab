namespace Wegmarke.Maps;

/// <summary>One thing to do on the way to a living map.</summary>
/// <param name="Key">Its name in answers; pages say it in words.</param>
/// <param name="IsDone">Read from what is there, not ticked by anybody.</param>
/// <param name="Count">What it was read from, such as customers or channels.</param>
public sealed record StartStep(string Key, bool IsDone, long Count);
