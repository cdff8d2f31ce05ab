namespace Wegmarke.Tests.Architecture.Planted.Storage;

public sealed class NamesMapInSignature
{
    public Maps.Map? Map { get; init; }
}
