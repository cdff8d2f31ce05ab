using System.Text;
using Wegmarke.Feedback;
using Wegmarke.Tests.Kit;

namespace Wegmarke.Tests.Feedback;

public sealed class TestFileTests
{
    [Theory]
    [InlineData("Datum;Kontaktpunkt;Prüfer;Reaktionszeit;Nach dem Bedarf gefragt;Bemerkung\n05.03.2024;Filiale;Jürgen;7,5;ja;\"lang; aber gut\"\n", "utf-8")]
    [InlineData("Datum;Kontaktpunkt;Prüfer;Reaktionszeit;Nach dem Bedarf gefragt;Bemerkung\n05.03.2024;Filiale;Jürgen;7,5;ja;\"lang; aber gut\"\n", "iso-8859-1")]
    [InlineData("date,touchpoint,tester,response_time,Nach dem Bedarf gefragt,note\n2024-03-05,Filiale,Jürgen,7.5,yes,lang; aber gut\n", "utf-8")]
    public void Tests_are_read_under_german_and_english_names(string csv, string encoding)
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "tests.csv");
        File.WriteAllBytes(path, Encoding.GetEncoding(encoding).GetBytes(csv));

        var test = Assert.Single(TestFile.Read(path));

        Assert.Equal(("Filiale", new DateOnly(2024, 3, 5), "Jürgen", "lang; aber gut"), (test.Touchpoint, test.Day, test.Tester, test.Note));
        Assert.Equal(("response-time 7.5", "Nach dem Bedarf gefragt True"), (FormattableString.Invariant($"{test.Marks!.Single().Key} {test.Marks!.Single().Value}"), $"{test.Items!.Single().Key} {test.Items!.Single().Value}"));
    }

    [Theory]
    [InlineData("touchpoint,tester\nstore,Ada\n", " has no column 'date'. It has touchpoint, tester.")]
    [InlineData("date,touchpoint,greeted\n2024-03-05,store,perhaps\n", "Line 2: 'perhaps' under 'greeted' is neither yes nor no. Nothing of the file was stored.")]
    [InlineData("date,touchpoint,Reaktionszeit,Antwortzeit\n2024-03-05,store,7,8\n", "Line 2: Two columns say 'response-time'. Leave one of them out. Nothing of the file was stored.")]
    [InlineData("date,touchpoint,note\n5/3/24,store,x\n", "Line 2: '5/3/24' is no date; write 2026-05-31 or 31.05.2026. Nothing of the file was stored.")]
    public void A_file_that_cannot_be_read_says_why(string csv, string message)
    {
        using var folder = new TemporaryFolder();

        Assert.EndsWith(message, Assert.Throws<FeedbackException>(() => TestFile.Read(folder.File("tests.csv", csv))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Quotation_marks_of_an_older_Windows_program_come_as_they_were_written()
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "tests.csv");
        File.WriteAllBytes(path, [.. "date;touchpoint;note\n2024-03-05;store;"u8, 0x84, .. "Gr"u8, 0xFC, .. "n"u8, 0x93, (byte)'\n']);

        Assert.Equal("„Grün“", Assert.Single(TestFile.Read(path)).Note);
    }
}
