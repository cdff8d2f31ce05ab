using Wegmarke.Engine;
using Wegmarke.Storage;

namespace Wegmarke.Analysis.Exporting;

/// <summary>Reads interactions as exports name them. One thread.</summary>
sealed class ExportedSteps
{
    readonly TenantJourneys _data;
    readonly CustomerNames? _names;
    readonly Dimension? _units;
    readonly string[] _touchpoints;
    readonly string[] _channels;
    readonly int _model;
    readonly decimal _coins;
    (int Owner, string Name) _latest = (-1, "");

    ExportedSteps(AskedQuestion asked, CustomerNames? names, Dimension? units)
    {
        (_data, _names, _units, _model) = (asked.Journeys, names, units, asked.ModelIndex());
        _touchpoints = [.. _data.Touchpoints.Select((key, code) => _data.Touchpoint(code) is { IsMapped: true } ? key : _data.Touchpoint(code).Name.En)];
        _channels = [.. _data.Channels.Select((key, code) => _data.Catalogue.Channels.Any(channel => channel.Key == key) ? key : _data.Channel(code).Name.En)];
        _coins = (decimal)Math.Pow(10, CurrencyCode.Decimals(_data.Currency));
    }

    public string Currency => CurrencyCode.Text(_data.Currency);

    public bool HasNames => _names is not null;

    /// <summary>All there are, as exports call them.</summary>
    public IReadOnlyList<string> Touchpoints => _touchpoints;

    public static async Task<ExportedSteps> Of(AskedQuestion asked, CustomerNames? names, CancellationToken cancel)
    {
        var name = asked.Question.Per switch { QuestionUnit.Session => DimensionName.Session, QuestionUnit.Case => DimensionName.Case, _ => null };
        return new(asked, names, names is null || name is null ? null : await asked.Desk.Dimension(asked.Journeys, name, cancel));
    }

    public string Customer(int owner)
    {
        if (_latest.Owner != owner)
            _latest = (owner, _names?.Of(owner) ?? $"K{owner + 1}");
        return _latest.Name;
    }

    /// <summary>The name of a unit: of customers their own, else with a number behind it, or what the source calls it.</summary>
    public string Unit(JourneyUnit unit, QuestionUnit per) => per == QuestionUnit.Customer ? Customer(unit.Owner)
        : _units is { } dimension ? dimension.Values.Text(dimension.In(unit.Columns)[unit.Positions.Span[0]])
        : $"{Customer(unit.Owner)}-{unit.Number}";

    public ExportedStep At(JourneyColumns columns, int position)
    {
        var phase = columns.Phases[_model].Span[position];
        var phases = _data.Models[_model].Phases;
        return new(DateTimeOffset.FromUnixTimeMilliseconds(columns.Times.Span[position]), _touchpoints[columns.Touchpoints.Span[position]], _channels[columns.Channels.Span[position]],
            phase < phases.Count ? $"{_data.Models[_model].Key}:{phases[phase].Key}" : null, columns.Values.At(position) is [var value, ..] ? value / _coins : null);
    }
}
