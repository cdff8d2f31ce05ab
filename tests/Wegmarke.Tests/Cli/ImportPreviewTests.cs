using System.Text;
using Wegmarke.Tests.Kit;

namespace Wegmarke.Tests.Cli;

public sealed class ImportPreviewTests : IDisposable
{
    readonly TemporaryFolder _folder = new();

    string Data => Path.Combine(_folder.Path, "data");

    [Fact]
    public async Task A_preview_shows_all_that_was_detected_with_the_options_that_say_otherwise_and_stores_nothing()
    {
        var file = _folder.File("a.csv", Encoding.Latin1.GetBytes("Bericht März;;;\ntime;touchpoint;value;Größe\n05.03.2026 18:05;visit;1.234,50;L\n"));

        var answer = await Import(file, "--preview");

        Assert.Equal($"""
            {file}: a CSV table. This is a preview; nothing was stored.

              encoding   windows-1252 (detected)                  --encoding
              separator  ; (detected)                             --separator
              quote      " (detected)                             --quote
              header     line 2 (detected)                        --header-line
              zone       Europe/Berlin, for times without offset  --zone
              passed over: Bericht März;;;

              column      holds                      becomes     first values, as written → as read
              time        points in time, day first  time        05.03.2026 18:05 → 2026-03-05T18:05:00
              touchpoint  text                       touchpoint  visit
              value       numbers, decimal comma     value       1.234,50 → 1234.50
              Größe       text                       property    L

            """.ReplaceLineEndings("\n"), answer.Output);
        Assert.Equal((0, ""), (answer.Code, answer.Error));
        Assert.False(Directory.Exists(Data));
    }

    [Fact]
    public async Task What_is_open_is_said_before_and_refused_until_it_is_told()
    {
        var file = _folder.File("a.csv", "time;touchpoint\n03/05/2026;visit\n");

        Assert.Contains("Must be told first: 'time' holds '03/05/2026', in which either number can be the month", (await Import(file, "--preview")).Output, StringComparison.Ordinal);
        Assert.Contains("Say which: --dates dmy or --dates mdy. Nothing was imported.", (await Import(file)).Error, StringComparison.Ordinal);
        Assert.Contains("1 rows read = 1 stored", (await Import(file, "--dates", "mdy")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Columns_of_another_system_are_shown_with_what_they_would_be_taken_for_or_what_is_asked()
    {
        var orders = await Import(_folder.File("orders.csv", "Bestellnr;Bestelldatum;KdNr;Umsatz brutto\nB-1;05.03.2026 18:05;4711;12,90\nB-2;06.03.2026 18:05;4712;7,00\n"), "--preview");
        var unclear = await Import(_folder.File("unclear.csv", "A;B\nx;y\nz;w\n"), "--preview");

        Assert.Contains("orders.csv: taken as orders: ", orders.Output, StringComparison.Ordinal);
        Assert.Contains("  time             'Bestelldatum'", orders.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Must be told first", orders.Output, StringComparison.Ordinal);
        Assert.Contains("Nothing was imported.", unclear.Output, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Data));
    }

    [Fact]
    public async Task Lines_that_are_no_rows_are_said()
    {
        var file = _folder.File("a.csv", "Titel\ntime;touchpoint;value\n05.03.2026;visit;1\ntime;touchpoint;value\n;;\nSumme;;1\n");

        Assert.Contains("  lines that are no rows: 4 (1 before the header, 1 repeated headers, 1 totals, 1 blank)\n", (await Import(file)).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--separator", "abc", "--separator 'abc' is none. Use one sign, such as ',', ';' or '|', or the word tab.")]
    [InlineData("--decimal", "dot", "--decimal 'dot' is unknown. Use point or comma.")]
    [InlineData("--dates", "ymd", "--dates 'ymd' is unknown. Use dmy or mdy.")]
    [InlineData("--quote", "x", "--quote 'x' is unknown. Use double or single.")]
    [InlineData("--header-line", "0", "--header-line 0: lines are counted from 1.")]
    [InlineData("--encoding", "klingon", "The encoding 'klingon' is not known here.")]
    [InlineData("--encoding", "utf-7", "The encoding 'utf-7' is not known here.")]
    [InlineData("--header-line", "9", "--header-line 9: no row begins on that line")]
    public async Task A_form_that_cannot_be_is_refused_with_those_that_can(string option, string value, string message)
    {
        var answer = await Import(_folder.File("a.csv", "time,touchpoint\n2026-03-05,visit\n"), option, value);

        Assert.Equal(1, answer.Code);
        Assert.StartsWith(message, answer.Error, StringComparison.Ordinal);
    }

    Task<CommandLine> Import(params string[] arguments) => CommandLine.Run(["import", .. arguments, "--dir", Data]);

    public void Dispose() => _folder.Dispose();
}
