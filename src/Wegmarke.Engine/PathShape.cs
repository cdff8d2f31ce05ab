namespace Wegmarke.Engine;

/// <summary>How much of the paths an answer shows.</summary>
/// <param name="Top">Paths, the most frequent ones.</param>
/// <param name="Steps">Steps of the flow, from the first on.</param>
public readonly record struct PathShape(int Top, int Steps);
