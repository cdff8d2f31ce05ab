namespace Wegmarke.Capture;

/// <summary>Something about a table, and where it is known from.</summary>
/// <param name="IsTold">Somebody said so; else the file itself shows it.</param>
public readonly record struct Found<T>(T Value, bool IsTold);
