using Wegmarke.Tests.Kit;

namespace Wegmarke.Tests.Cli;

public sealed class MoneyVerbsTests : IDisposable
{
    readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task Settings_are_shown_as_they_were_changed()
    {
        var changed = await Run("settings", "--zone", "Europe/Vienna", "--currency", "chf", "--amounts", "net");
        var shown = await Run("settings");

        Assert.Equal((0, "name      \nzone      Europe/Vienna\ncurrency  CHF\namounts   net\n"), (changed.Code, changed.Output));
        Assert.Equal(changed.Output, shown.Output);
    }

    [Theory]
    [InlineData("There is no time zone 'Berlin'.", "settings", "--zone", "Berlin")]
    [InlineData("'Euro' is no currency.", "settings", "--currency", "Euro")]
    [InlineData("'1.2.2026' is no day.", "rates", "set", "USD", "1.2.2026", "0.92")]
    [InlineData("'0,92' is no rate.", "rates", "set", "USD", "2026-01-01", "0,92")]
    [InlineData("A rate of 0 for USD", "rates", "set", "USD", "2026-01-01", "0")]
    [InlineData("'DOLLAR' is no currency", "rates", "set", "Dollar", "2026-01-01", "0.92")]
    [InlineData("There are no rates of USD.", "rates", "remove", "USD")]
    public async Task What_cannot_be_meant_is_refused_with_the_value_seen(string message, params string[] arguments)
    {
        var answer = await Run(arguments);

        Assert.Equal((1, ""), (answer.Code, answer.Output));
        Assert.StartsWith(message, answer.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rates_of_a_file_are_added_to_those_there_are_or_none_of_them_is()
    {
        await Run("rates", "set", "usd", "2026-01-01", "0.92");
        var good = await Run("rates", "import", _folder.File("rates.csv", "currency,day,rate\nUSD,2026-02-01,0.93\nCHF,2026-01-01,1.05\n"));
        var bad = await Run("rates", "import", _folder.File("bad.csv", "currency,day,rate\nUSD,2026-03-01,0.94\nCHF,2026-03-01\n"));

        Assert.Equal((0, "2 rates in EUR stored\n"), (good.Code, good.Output));
        Assert.Equal((1, "Line 3 is 'CHF,2026-03-01'; expected three cells, for example USD,2026-01-01,0.92. Nothing was stored.\n"), (bad.Code, bad.Error));
        Assert.Equal("1 CHF = 1.05 EUR from 2026-01-01\n1 USD = 0.92 EUR from 2026-01-01\n1 USD = 0.93 EUR from 2026-02-01\n", (await Run("rates", "list")).Output);
    }

    Task<CommandLine> Run(params string[] arguments) => CommandLine.Run([.. arguments, "--dir", _folder.Path]);

    public void Dispose() => _folder.Dispose();
}
