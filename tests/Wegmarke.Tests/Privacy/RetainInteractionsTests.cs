using Wegmarke.Capture;
using Wegmarke.Privacy;
using Wegmarke.Storage;
using Wegmarke.Tests.Kit;

namespace Wegmarke.Tests.Privacy;

public sealed class RetainInteractionsTests : IDisposable
{
    const string Rows = """
        customer_number,email,time,touchpoint,comment
        10010010,ada@example.org,2020-03-01T10:00:00Z,visit,long ago
        20020020,bob@example.org,2020-04-01T10:00:00Z,visit,long ago too
        20020020,,2024-04-01T10:00:00Z,visit,
        30030030,,2020-05-01T10:00:00Z,visit,came late
        ,,2020-06-01T10:00:00Z,visit,said by nobody
        40040040,,2024-05-01T10:00:00Z,visit,
        """;

    static readonly DateTimeOffset s_limit = new(2023, 1, 1, 0, 0, 0, TimeSpan.Zero);
    static readonly string[] s_gone = ["10010010", "ada@example.org", "30030030", "long ago", "came late", "said by nobody"];

    readonly TemporaryFolder _backup = new();
    readonly TestTenant _tenant = new();

    public void Dispose()
    {
        _backup.Dispose();
        _tenant.Dispose();
    }

    [Fact]
    public async Task What_is_past_its_time_goes_with_what_is_known_only_from_it()
    {
        await Import(Rows);
        var plan = Requests.Retain(_tenant.Folder, s_limit);

        Assert.Equal((2, 2), (plan.Cut!.Sequence, plan.Erased));
        Assert.Empty(Traces.Of(s_gone, _tenant.Folder.Root));
        Assert.Equal(["20020020", "bob@example.org"], Requests.Known(_tenant.Folder, "20020020").Identifiers.Select(identifier => identifier.Value).Order(StringComparer.Ordinal));
        Assert.Equal((4, 2), Verified());
        Assert.Equal((4, 2), ((await _tenant.Journeys()).Coverage.Rows, (await _tenant.Journeys()).Coverage.Linked));
    }

    [Fact]
    public async Task It_does_not_come_in_again()
    {
        await Import(Rows);
        Requests.Retain(_tenant.Folder, s_limit);
        var report = await _tenant.ImportFile(Rows);
        Forget();

        Assert.Equal((6, 0, 2, 4), (report.Read, report.Stored, report.Duplicates, report.RejectedBy[DropReason.Expired]));
        Assert.Empty(Traces.Of(s_gone, _tenant.Folder.Root));
        Assert.Equal((4, 2), Verified());
    }

    [Fact]
    public async Task The_next_run_cuts_off_what_was_only_emptied()
    {
        await Import(Rows);
        Requests.Retain(_tenant.Folder, s_limit);
        var plan = Requests.Retain(_tenant.Folder, new(2024, 4, 2, 0, 0, 0, TimeSpan.Zero));

        Assert.Equal((5, 0), (plan.Cut!.Sequence, plan.Erased));
        Assert.Equal((1, 0), Verified());
    }

    [Fact]
    public async Task When_everything_is_past_its_time_the_last_row_stays_emptied_and_numbers_go_on()
    {
        await Import(Rows);
        var plan = Requests.Retain(_tenant.Folder, new(2030, 1, 1, 0, 0, 0, TimeSpan.Zero));
        Assert.Equal((5, 1), (plan.Cut!.Sequence, plan.Erased));
        Assert.Equal((1, 1), Verified());
        Assert.True(Requests.Retain(_tenant.Folder, new(2030, 1, 1, 0, 0, 0, TimeSpan.Zero)).IsEmpty);

        var report = await _tenant.ImportFile("customer_number,time,touchpoint\n5,2031-01-01T10:00:00Z,visit\n");
        Assert.Equal((1, 7), (report.Stored, report.LastSequence));
    }

    [Fact]
    public async Task A_backup_put_back_is_cut_again()
    {
        await Import(Rows);
        Copies.Folder(_tenant.Folder.Path, _backup.Path);
        Requests.Retain(_tenant.Folder, s_limit);
        Copies.PutBack(_backup.Path, _tenant.Folder.Path);

        Assert.Equal(4, (await _tenant.Journeys()).Coverage.Rows);
        Assert.Empty(Traces.Of(s_gone, _tenant.Folder.Root));
        Assert.Equal((4, 2), Verified());
    }

    [Fact]
    public async Task Settings_keep_old_rows_out_before_anything_was_cut()
    {
        RetentionSettings.Usual.With(RetentionClass.Interactions, "3y").Save(_tenant.Documents);
        var report = await _tenant.ImportFile(Rows);

        Assert.Equal((6, 2, 4), (report.Read, report.Stored, report.RejectedBy[DropReason.Expired]));
        Assert.Null(report.RejectsPath);
    }

    [Theory]
    [InlineData("36m", "2023-06-01")]
    [InlineData("3y", "2023-06-01")]
    [InlineData("1d", "2026-05-31")]
    public void A_time_to_keep_ends_with_a_day(string text, string day) => Assert.Equal(day, $"{KeepFor.Parse(text)!.Value.Before(Requests.Now):yyyy-MM-dd}");

    [Theory]
    [InlineData("")]
    [InlineData("36")]
    [InlineData("0m")]
    [InlineData("-1y")]
    [InlineData("101y")]
    [InlineData("1.5y")]
    public void Other_words_are_refused(string text) => Assert.Throws<ArgumentException>(() => KeepFor.Parse(text));

    async Task Import(string csv)
    {
        await _tenant.Import(csv);
        Forget();
    }

    void Forget()
    {
        foreach (var file in Directory.GetFiles(_tenant.Folder.Root))
            File.Delete(file);
    }

    (long, long) Verified()
    {
        var report = LogVerification.Run(_tenant.Folder, progress: null, CancellationToken.None);
        Assert.Equal([], report.Findings);
        return (report.Rows, report.Erased);
    }
}
