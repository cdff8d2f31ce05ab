namespace Wegmarke.Tests.Kit;

static class Expect
{
    /// <summary>Fails with every finding in full, one a line, so that each can be mended.</summary>
    public static void None(IEnumerable<string> findings)
    {
        var list = findings.Distinct().Order(StringComparer.Ordinal).ToList();
        Assert.True(list.Count == 0, string.Join('\n', list));
    }
}
