using Wegmarke.Engine;

namespace Wegmarke.Analysis.Paths;

/// <summary>Which stretch of a unit a question takes as its path, as people say it.</summary>
static class PathWords
{
    public const string Conversion = "conversion";
    public const string Repurchase = "repurchase";
    public const int MostDepth = 1000;

    /// <summary>At order 1 paths are put together of pieces that nobody walks in one go: signing in leads to the checkout, the checkout to a purchase in
    /// the app, and yet nobody signs in to buy in the app.</summary>
    public const int UsualOrder = 2;

    const string Start = "start";
    const string Yes = "yes";

    public static QuestionOption Until { get; } = new("until", "Where paths end: conversion, repurchase (from after a purchase to the next one), or a touchpoint; else with the unit. --to takes these words, too.");

    public static QuestionOption Since { get; } = new("since", "The touchpoint that paths begin with; else start. --from takes it, too.");

    public static QuestionOption Depth { get; } = new("depth", $"Steps of a path that are told, up to {MostDepth}; else all.");

    public static QuestionOption Collapse { get; } = new("collapse", "yes: the same touchpoint several times in a row is one step; else no.");

    public static QuestionOption Order { get; } = new("order", $"Of the chain that the likeliest path is found in: on how many steps before a step depends, 1 or 2; else {UsualOrder}.");

    public static IReadOnlyDictionary<string, string> InsteadOfDates { get; } = new Dictionary<string, string> { ["from"] = Since.Name, ["to"] = Until.Name };

    /// <exception cref="QuestionException">A word of it means nothing.</exception>
    public static PathScope Scope(OptionValues options, TouchpointOrder touchpoints)
    {
        var (until, since) = (options.Text(Until.Name), options.Text(Since.Name));
        var goal = GoalOf(until);
        return new(goal)
        {
            GoalCell = goal == PathGoal.Cell ? touchpoints.Cell(Until.Name, until!) : -1, // a cell was named
            FirstCell = since is null || IsWord(since, Start) ? PathScope.FromStart : touchpoints.Cell(Since.Name, since),
            Depth = options.Number(Depth.Name, least: 1, MostDepth) ?? int.MaxValue,
            Collapses = Collapses(options),
        };
    }

    public static int OrderOf(OptionValues options) => options.Number(Order.Name, least: 1, most: 2) ?? UsualOrder;

    public static bool Collapses(OptionValues options) => options.Word(Collapse.Name, Yes, "no") == Yes;

    /// <summary>What the scope is called in answers.</summary>
    public static string? Name(PathScope scope, TouchpointOrder touchpoints) => scope.Goal switch
    {
        PathGoal.Conversion => Conversion,
        PathGoal.Repurchase => Repurchase,
        PathGoal.Cell => touchpoints.Key(scope.GoalCell),
        _ => null,
    };

    /// <exception cref="QuestionException">The question names a phase model.</exception>
    public static void NoPhases(AskedQuestion asked)
    {
        if (asked.Question.Phases is { } model)
            throw new QuestionException($"Steps of paths are touchpoints; they are not told apart by the phases of '{model}'. Ask without --phases.");
    }

    /// <summary>A way back to a purchase begins in one journey and ends in another.</summary>
    public static AskedQuestion Spanning(AskedQuestion asked, PathGoal goal) => goal != PathGoal.Repurchase || asked.Question.Per != QuestionUnit.Journey ? asked
        : asked with
        {
            Engine = asked.Engine with { Cut = new UnitCut.Customers() },
            Asked = asked.Asked with { Per = $"{QuestionUnit.Customer}".ToLowerInvariant(), Units = asked.Asked.Customers },
        };

    static PathGoal GoalOf(string? word) => word is null ? PathGoal.End
        : IsWord(word, Conversion) ? PathGoal.Conversion
        : IsWord(word, Repurchase) ? PathGoal.Repurchase
        : PathGoal.Cell;

    static bool IsWord(string said, string word) => said.Equals(word, StringComparison.OrdinalIgnoreCase);
}
