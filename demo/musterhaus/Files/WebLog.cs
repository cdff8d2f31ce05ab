using System.Globalization;
using Wegmarke.Demo.Musterhaus.Company;

namespace Wegmarke.Demo.Musterhaus.Files;

/// <summary>What the tracker of the website sent, a file a month. Now and then it sent the same event twice.</summary>
sealed class WebLog : IDisposable
{
    const int TwinsOneIn = 400;

    readonly string _folder;
    readonly Feed<WebEvent> _feed;
    JsonLines? _file;
    string _month = "";
    int _rows;

    public WebLog(string folder)
    {
        _folder = folder;
        _feed = new(Write);
    }

    public int Rows => _rows + (_file?.Rows ?? 0);

    public int Twins { get; private set; }

    public void Add(DateTime utc, WebEvent sent) => _feed.Add(utc, sent);

    public void Flush(DateTime until) => _feed.Flush(until);

    public void Dispose() => _file?.Dispose();

    void Write(DateTime utc, WebEvent sent)
    {
        var file = FileOf(utc);
        WriteOnce(file, utc, sent);
        if (Dice.For(0, sent.Id).Below(TwinsOneIn) > 0)
            return;
        WriteOnce(file, utc, sent);
        Twins++;
    }

    static void WriteOnce(JsonLines file, DateTime utc, WebEvent sent) => file.Write(
        ("id", sent.Id), ("timestamp", Written.Utc(utc)), ("event", sent.Name), ("session_id", sent.Session), ("anonymous_id", sent.Visitor),
        ("user_id", sent.UserId), ("email", sent.Email), ("path", sent.Path), ("referrer", sent.Entry?.Referrer),
        ("utm_source", sent.Entry?.Source), ("utm_medium", sent.Entry?.Medium), ("utm_campaign", sent.Campaign), ("device", DeviceName(sent.Device)),
        ("product", sent.Article), ("content", sent.Content), ("search_term", sent.Search), ("checkout_step", sent.Step), ("payment_method", sent.Payment),
        ("order", sent.Order?.Number));

    public static string DeviceName(Device device) => device switch
    {
        Device.Desktop => "desktop",
        Device.Mobile => "mobile",
        _ => "tablet",
    };

    JsonLines FileOf(DateTime utc)
    {
        var month = Berlin.Local(utc).ToString("yyyy-MM", CultureInfo.InvariantCulture);
        if (_file is null || month != _month)
        {
            (_rows, _month) = (Rows, month);
            _file?.Dispose();
            _file = new(Path.Combine(_folder, "web", $"tracker-{month}.jsonl"));
        }
        return _file;
    }
}
