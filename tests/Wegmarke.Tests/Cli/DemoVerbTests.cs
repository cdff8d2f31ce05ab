using Wegmarke.Tests.Kit;

namespace Wegmarke.Tests.Cli;

public sealed class DemoVerbTests
{
    [Fact]
    public async Task It_writes_a_delivery_and_tells_what_is_in_it()
    {
        using var folder = new TemporaryFolder();
        var (made, truth) = (Path.Combine(folder.Path, "made"), Path.Combine(folder.Path, "truth.json"));

        var answer = await CommandLine.Run("demo", "musterhaus", "--seed", "4", "--customers", "40", "--out", made, "--truth", truth);

        Assert.Equal((0, ""), (answer.Code, answer.Error));
        Assert.Matches($"^[0-9]+ interactions of 40 customers and of people without a name, in 51 files in .*made, in [0-9.]+ s\n[0-9]+ receipts of the tills, [0-9]+ of them without a card; [0-9]+ orders\n$", answer.Output);
        Assert.True(File.Exists(Path.Combine(made, "kasse", "kassenjournal-hannover.csv")));
        Assert.True(File.Exists(truth));
    }

    [Fact]
    public async Task A_plants_file_that_is_wrong_is_named_and_nothing_is_written()
    {
        using var folder = new TemporaryFolder();
        var (plants, made) = (folder.File("plants.json", """{ "ropo": { "share": 7 } }"""), Path.Combine(folder.Path, "made"));

        var answer = await CommandLine.Run("demo", "musterhaus", "--plant", plants, "--out", made);

        Assert.Equal(new(1, "", $"{plants}: ropo.share is 7; it must be a share from 0 to 1, such as 0.35. Nothing was written.\n"), answer);
        Assert.False(Directory.Exists(made));
    }

    [Fact]
    public async Task A_truth_inside_of_the_delivery_is_refused()
    {
        using var folder = new TemporaryFolder();

        var answer = await CommandLine.Run("demo", "musterhaus", "--out", folder.Path, "--truth", Path.Combine(folder.Path, "truth.json"));

        Assert.Equal((1, ""), (answer.Code, answer.Output));
        Assert.StartsWith("The truth must not be part of the delivery: ", answer.Error, StringComparison.Ordinal);
    }
}
