using System.Globalization;
using System.Text;

namespace Wegmarke.Tests.Privacy;

/// <summary>A file of contacts of made-up persons, in which every word about a person is theirs alone, and the words per person. Some use one
/// device with their neighbour, some receipts are nobody's, purchases have lines and refunds, and some names need a property to be understood.</summary>
sealed class RandomPersons
{
    public const string Rules = """
        [ { "kind": "classification", "key": "rules", "body": [ { "names": ["mailing"], "rules": [
            { "touchpoint": "newsletter", "properties": [ { "property": "art", "contains": ["mail"] } ] },
            { "touchpoint": "special-offer", "properties": [ { "property": "art", "contains": ["print"] } ] } ], "touchpoint": "flyer" } ] } ]
        """;

    const string Header = "customer_number,email,phone,loyalty_card,device_token,time,touchpoint,order,line,value,currency,cost,conversion,comment,name,art,message_id,consent";

    static readonly string[] s_touchpoints = ["newsletter", "website-visit", "store-purchase", "return", "online-purchase", "mailing", "complaint", "made up", "store-visit"];

    readonly Random _random;
    readonly int _seed;
    readonly StringBuilder _csv = new(Header + "\n");
    readonly Dictionary<int, HashSet<string>> _words = [];

    public RandomPersons(int seed, int persons, int rows)
    {
        (_seed, _random) = (seed, new(seed));
        for (var row = 0; row < rows; row++)
        {
            if (_random.Next(6) == 0)
                Nobody(row);
            else
                Someone(_random.Next(persons), row);
        }
        Count = persons;
    }

    public int Count { get; }

    public string Csv => _csv.ToString();

    public string Number(int person) => $"KD{_seed:00}x{person:0000}";

    /// <summary>Everything the file says about this person and nobody else, as written and as normalised.</summary>
    public IReadOnlyCollection<string> Words(int person) => _words.TryGetValue(person, out var words) ? words : [];

    public IEnumerable<int> Seen => _words.Keys.Order();

    void Someone(int person, int row)
    {
        var words = _words.TryGetValue(person, out var known) ? known : _words[person] = [];
        var email = $"Vor{_seed}.Nach{person:0000}@Bsp{person:0000}.example";
        var phone = $"0171 {_seed:00}{person:0000}77";
        var card = $"KA-{_seed:00}-{person:0000}-9";
        var (order, line) = _random.Next(2) == 0 ? ($"BE-{_seed:00}-{person:0000}-{_random.Next(4)}", $"{_random.Next(3)}") : ("", "");
        var (comment, name, message) = (Maybe($"sagt-{_seed}-{person}-{row}"), Maybe($"Frau Qu{_seed}z{person:0000}"), _random.Next(4) == 0 ? $"msg-{_seed}-{person}-{row}" : "");
        // The number is in every row but those that only carry something linked to it already.
        var isLinked = words.Count > 0 && _random.Next(3) == 0;
        var cells = (Number: isLinked ? "" : Number(person), Email: isLinked ? "" : email, Phone: isLinked ? "" : phone, Card: isLinked ? card : words.Count == 0 ? card : Maybe(card));
        foreach (var word in (string[])[cells.Number, cells.Email, cells.Email.ToLowerInvariant(), cells.Phone, isLinked ? "" : $"+49171{_seed:00}{person:0000}77", cells.Card, order, comment, name, message])
        {
            if (word.Length > 0)
                words.Add(word);
        }
        Write([cells.Number, cells.Email, cells.Phone, cells.Card, Device(person), Time(), Touchpoint(), order, line, Value(), Currency(), Cost(), Conversion(), comment, name, Art(), message, Consent()]);
    }

    void Nobody(int row) =>
        Write(["", "", "", "", "", Time(), Touchpoint(), _random.Next(2) == 0 ? $"BON-{_seed}-{row / 3}" : "", "1", Value(), Currency(), Cost(), Conversion(), "nobody says", "", Art(), "", Consent()]);

    void Write(string[] cells) => _csv.AppendJoin(',', cells).Append('\n');

    /// <summary>Two neighbours share a device.</summary>
    string Device(int person) => Maybe($"tablet-{_seed}-{person / 2}");

    string Maybe(string word) => _random.Next(3) == 0 ? word : "";

    string Touchpoint() => s_touchpoints[_random.Next(s_touchpoints.Length)];

    string Time() => new DateTime(2024, 1 + _random.Next(12), 1 + _random.Next(28), _random.Next(24), _random.Next(60), 0, DateTimeKind.Utc).ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);

    string Value() => _random.Next(2) == 0 ? $"{_random.Next(-5_000, 20_000) / 100.0:0.00}" : "";

    string Currency() => _random.Next(5) == 0 ? "CHF" : "EUR";

    string Consent() => (string[])["", "analysis", "service"] is var lists ? lists[_random.Next(3)] : "";

    string Cost() => Maybe($"{_random.Next(300) / 100.0:0.00}");

    string Conversion() => _random.Next(8) == 0 ? $"goal {_random.Next(3)}" : "";

    string Art() => (string[])["", "e-mail", "print"] is var kinds ? kinds[_random.Next(3)] : "";
}
