namespace Wegmarke.Tests.Architecture.Planted.Maps;

public sealed class ReadsLog
{
    public const string Sql = "SELECT max(sequence) FROM log";
}
