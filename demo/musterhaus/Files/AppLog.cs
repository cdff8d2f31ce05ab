namespace Wegmarke.Demo.Musterhaus.Files;

/// <summary>What the app sent, with local time and its offset.</summary>
sealed class AppLog : IDisposable
{
    readonly JsonLines _file;
    readonly Feed<WebEvent> _feed;

    public AppLog(string folder)
    {
        _file = new(Path.Combine(folder, "app", "app-events.jsonl"));
        _feed = new(Write);
    }

    public int Rows => _file.Rows;

    public void Add(DateTime utc, WebEvent sent) => _feed.Add(utc, sent);

    public void Flush(DateTime until) => _feed.Flush(until);

    public void Dispose() => _file.Dispose();

    void Write(DateTime utc, WebEvent sent) => _file.Write(
        ("event_id", sent.Id), ("time", Written.Offset(utc)), ("name", sent.Name), ("installation", sent.Visitor), ("session", sent.Session),
        ("user", sent.UserId), ("screen", sent.Path), ("article", sent.Article), ("campaign", sent.Campaign), ("order", sent.Order?.Number),
        ("platform", Dice.For(1, sent.Visitor).Chance(0.58) ? "android" : "ios"));
}
