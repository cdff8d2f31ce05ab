using Wegmarke.Demo.Musterhaus.Company;

namespace Wegmarke.Demo.Musterhaus.Files;

/// <summary>The mail tool's export, a file a quarter. Each file begins with the last days of the one before, as such exports overlap.</summary>
sealed class NewsletterExport : IDisposable
{
    static readonly TimeSpan s_overlap = TimeSpan.FromDays(4);
    static readonly string[] s_header = ["Zeitpunkt", "Ereignis", "Empfänger", "Kampagne", "Betreff", "Link"];

    readonly string _folder;
    readonly Feed<string[]> _feed;
    readonly Queue<(DateTime Utc, string[] Cells)> _last = [];
    DelimitedFile? _file;
    string _quarter = "";

    public NewsletterExport(string folder)
    {
        _folder = folder;
        _feed = new(Write);
    }

    public int Rows { get; private set; }

    public int Doubled { get; private set; }

    public void Add(DateTime utc, string what, string email, Mailing mailing, string link = "") =>
        _feed.Add(utc, [Written.LocalTime(utc), what, email, mailing.Key, mailing.Subject, link]);

    public void Flush(DateTime until) => _feed.Flush(until);

    public void Dispose() => _file?.Dispose();

    void Write(DateTime utc, string[] cells)
    {
        FileOf(utc).Write(cells);
        Rows++;
        _last.Enqueue((utc, cells));
        while (_last.Peek().Utc < utc - s_overlap)
            _last.Dequeue();
    }

    DelimitedFile FileOf(DateTime utc)
    {
        var day = Berlin.Local(utc);
        var quarter = Written.Whole(day.Year) + "-Q" + Written.Whole((day.Month + 2) / 3);
        if (_file is null || quarter != _quarter)
            Begin(quarter);
        return _file!;
    }

    void Begin(string quarter)
    {
        _quarter = quarter;
        _file?.Dispose();
        _file = new(Path.Combine(_folder, "newsletter", $"newsletter-{quarter}.csv"), DelimitedFile.Utf8WithMark, ';');
        _file.Write(s_header);
        foreach (var (_, cells) in _last)
            _file.Write(cells);
        Doubled += _last.Count;
    }
}
