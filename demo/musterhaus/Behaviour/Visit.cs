using Wegmarke.Demo.Musterhaus.Company;
using Wegmarke.Demo.Musterhaus.Files;

namespace Wegmarke.Demo.Musterhaus.Behaviour;

/// <summary>A visit to the website. It is written when it ends, because only then it is known where it came from.</summary>
sealed class Visit
{
    /// <summary>Now and then somebody uses a private window.</summary>
    const double FreshCookie = 0.05;

    readonly World _world;
    readonly List<(DateTime Utc, WebEvent Sent)> _sent = [];
    readonly string _session;
    readonly string _cookie;
    readonly int _day;

    /// <param name="customer">Nobody whom the company knows, if none.</param>
    public Visit(World world, Customer? customer, Dice dice, Device device, DateTime start)
    {
        (_world, Customer, Dice, Device, Clock) = (world, customer, dice, device, start);
        _day = Period.NumberOf(start);
        _session = "s" + dice.Hex(11);
        _cookie = customer is null || dice.Chance(FreshCookie) ? dice.Hex(14) : Dice.For(world.Seed, "cookie", customer.Index * 4 + (int)device).Hex(14);
    }

    public Dice Dice { get; }
    public Customer? Customer { get; }
    public Device Device { get; }
    public DateTime Clock { get; private set; }
    public bool IsLoggedIn { get; private set; }

    /// <summary>Anonymous identifier, as in the log.</summary>
    public string Cookie => _cookie;

    public void Page(string path, string? content = null)
    {
        Send("page_view", path, sent => sent with { Content = content });
        _world.Contents.Show(_day);
    }

    public void Look(Article article) => Send("product_view", article.Path, sent => sent with { Article = article.Number });

    public void Send(string name, string path, Func<WebEvent, WebEvent>? with = null)
    {
        var sent = new WebEvent(Dice.Hex(12), name, _session, _cookie, Device) { Path = path, UserId = IsLoggedIn ? Customer!.UserId : null }; // only customers log in
        _sent.Add((Clock, with?.Invoke(sent) ?? sent));
        Clock = Clock.AddSeconds(Dice.Between(6, 95));
    }

    public void LogIn()
    {
        if (IsLoggedIn || Customer is not { HasAccount: true } customer)
            return;
        IsLoggedIn = true;
        Send("login", "/konto/anmelden", sent => sent with { Email = customer.Email });
    }

    /// <summary>Logged in since the last time: no login is sent. Who had no account has made one by now.</summary>
    public void Remember()
    {
        if (Customer is not { } customer)
            return;
        (customer.HasAccount, IsLoggedIn) = (true, true);
    }

    public void End(Entry entry, string? campaign = null)
    {
        for (var at = 0; at < _sent.Count; at++)
            _world.Files.Web.Add(_sent[at].Utc, at > 0 ? _sent[at].Sent : _sent[at].Sent with { Entry = entry, Campaign = campaign ?? Campaign.Of(entry, _day) });
        _world.Clicks.Count(entry);
        if (entry.Key == "social-ad" && Customer is { } customer)
            SocialMedia.Write(_world, Clock.AddMinutes(-5), customer, "ad_click", "", Campaign.Of(entry, _day) ?? "");
        _world.Truth.Count("visits");
    }
}
