using Wegmarke.Storage;

namespace Wegmarke.Capture.Steps;

/// <summary>How often pages were looked at per day, of sources whose mode only counts: nobody's data. Belongs to the commit thread.</summary>
static class PageCounts
{
    public const string Create = "CREATE TABLE IF NOT EXISTS capture_pages(day INTEGER NOT NULL, source TEXT NOT NULL, page TEXT NOT NULL, views INTEGER NOT NULL, PRIMARY KEY(day, source, page)) WITHOUT ROWID";

    /// <summary>Stands for pages whose names would tell of persons, and for those beyond the limit.</summary>
    public const string Other = "*";

    const int MaxPageLetters = 200, MaxPages = 10_000;

    const long Day = 86_400_000;

    public static void Add(LogTransaction transaction, MessageBatch batch)
    {
        var day = batch.Received / Day;
        foreach (var (page, views) in batch.Pages)
        {
            var name = IsRoom(transaction, day, batch.Source.Name, page) ? page : Other;
            transaction.Prepare("INSERT INTO capture_pages(day, source, page, views) VALUES(?, ?, ?, ?) ON CONFLICT DO UPDATE SET views = views + excluded.views")
                .Bind(1, day).BindText(2, batch.Source.Name).BindText(3, name).Bind(4, views).Run();
        }
    }

    /// <summary>Days before this one.</summary>
    public static void Forget(LogTransaction transaction, DateOnly before)
    {
        transaction.Prepare(Create).Run();
        transaction.Prepare("DELETE FROM capture_pages WHERE day < ?").Bind(1, new DateTimeOffset(before, TimeOnly.MinValue, TimeSpan.Zero).ToUnixTimeMilliseconds() / Day).Run();
    }

    /// <summary>Newest day first.</summary>
    public static IReadOnlyList<PageViews> Read(LogReader? reader)
    {
        if (reader is null || !reader.HasTable("capture_pages"))
            return [];
        var (found, rows) = (new List<PageViews>(), reader.Prepare("SELECT day, source, page, views FROM capture_pages ORDER BY day DESC, source, views DESC, page"));
        while (rows.Step())
            found.Add(new(DateOnly.FromDateTime(DateTimeOffset.FromUnixTimeMilliseconds(rows.Long(0) * Day).UtcDateTime), rows.Text(1), rows.Text(2), rows.Long(3)));
        rows.Reset();
        return found;
    }

    static bool IsRoom(LogTransaction transaction, long day, string source, string page) =>
        Number(transaction.Prepare("SELECT count(*) FROM capture_pages WHERE day = ? AND source = ? AND page = ?").Bind(1, day).BindText(2, source).BindText(3, page)) > 0
        || Number(transaction.Prepare("SELECT count(*) FROM capture_pages WHERE day = ? AND source = ?").Bind(1, day).BindText(2, source)) < MaxPages;

    static long Number(Statement statement)
    {
        statement.Step();
        var number = statement.Long(0);
        statement.Reset();
        return number;
    }

    /// <summary>A path without what could name a person: parts with an address or a number of many digits.</summary>
    public static string NameOf(string path)
    {
        path = path.Split('?', '#')[0];
        var parts = path.Split('/').Select(part => part.Contains('@', StringComparison.Ordinal) || part.Contains("%40", StringComparison.Ordinal) || part.Count(char.IsAsciiDigit) >= 5 ? Other : part);
        var name = string.Join('/', parts);
        return name.Length is 0 or > MaxPageLetters ? Other : name;
    }
}
