namespace Wegmarke.Tests.Architecture.Planted.Maps;

public sealed record Map(string Name);
