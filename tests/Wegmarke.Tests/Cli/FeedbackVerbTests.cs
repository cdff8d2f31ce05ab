using Wegmarke.Tests.Kit;

namespace Wegmarke.Tests.Cli;

public sealed class FeedbackVerbTests
{
    [Fact]
    public async Task A_test_is_kept_listed_and_scored()
    {
        using var tenant = await new TestTenant().Import("customer,time,touchpoint\n1001,2024-03-01T10:00:00Z,newsletter\n");
        string[] where = ["--dir", tenant.Folder.Root];

        var added = await CommandLine.Run(["feedback", "test", "add", "--touchpoint", "live-chat", "--date", "2024-03-05", "--tester", "Ada", "--ease-of-use", "6", "--yes", "understood", .. where]);
        var again = await CommandLine.Run(["feedback", "test", "add", "--touchpoint", "live-chat", "--date", "2024-03-05", "--tester", "Ada", "--ease-of-use", "6", "--yes", "understood", .. where]);
        var shown = await CommandLine.Run(["feedback", "test", "show", "1", .. where]);
        var scores = await CommandLine.Run(["feedback", "scores", "--json", .. where]);

        Assert.Equal(("Test 1 is kept.\n", "", "Test 1 was there already.\n"), (added.Output, added.Error, again.Output));
        Assert.Equal("Test 1 of 2024-03-05: live-chat, by Ada\n  completeness: 100 of 100\n  ease-of-use: 60 of 100\n  yes  understood\n", shown.Output);
        Assert.Contains("\"criterion\": \"EaseOfUse\"", scores.Output, StringComparison.Ordinal);
    }
}
