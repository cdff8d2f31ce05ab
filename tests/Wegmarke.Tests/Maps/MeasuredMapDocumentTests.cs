using NodaTime;
using Wegmarke.Analysis;
using Wegmarke.Catalogue;
using Wegmarke.Maps;
using Wegmarke.Tests.Kit;

namespace Wegmarke.Tests.Maps;

/// <summary>What is measured for the steps of a document, over a tenant whose figures can be counted by hand.</summary>
public sealed class MeasuredMapDocumentTests
{
    const string Three = """
        customer,time,touchpoint,order,value,currency,emotion
        1001,2024-03-01T10:00:00Z,website-visit,,,,
        1001,2024-03-02T10:00:00Z,newsletter,,,,1
        1001,2024-03-03T10:00:00Z,store-purchase,A,10.00,EUR,
        1002,2024-03-01T10:00:00Z,website-visit,,,,
        1002,2024-03-02T10:00:00Z,newsletter,,,,-1
        1003,2024-03-01T10:00:00Z,website-visit,,,,
        """;

    [Fact]
    public async Task A_draft_from_data_shows_the_figures_of_the_measured_map()
    {
        using var tenant = await new TestTenant().Import(Three);
        using var store = new JourneyStore(tenant.Folder, tenant.Documents);
        var data = await TestTenant.Of(store);
        var linear = MeasuredLinearMap.Of(data, Request);

        var draft = MeasuredDraft.Of(data, Request, MapDocumentKind.AsIs);
        var drawn = MeasuredMapDocument.Of(draft, new(data, store, null!, Request), data.Catalogue);

        Assert.Empty(draft.Problems(data.Catalogue));
        Assert.Equal(linear.Customers, drawn.Customers);
        Assert.Equal(linear.Steps.Select(Figures), drawn.Steps.Select(Figures));
        Assert.All(drawn.Steps, step => Assert.Equal(StepOrigin.Measured, step.Origin));
    }

    [Fact]
    public async Task Steps_of_one_phase_that_share_a_touchpoint_each_count_all_its_contacts_and_deviations_are_measured_less_intended()
    {
        using var tenant = await new TestTenant().Import(Three);
        using var store = new JourneyStore(tenant.Folder, tenant.Documents);
        var data = await TestTenant.Of(store);
        var map = JourneyMapDocument.Parse("""
            { "name": "x", "phaseModel": "five", "steps": [
                { "id": "a", "phase": "awareness", "name": "A", "touchpoints": ["website-visit"] }, { "id": "b", "phase": "awareness", "name": "B", "touchpoints": ["website-visit", "newsletter"] },
                { "id": "c", "phase": "decision", "name": "C", "touchpoints": ["store-purchase"] }, { "id": "d", "phase": "advocacy", "name": "D" } ],
              "lanes": [{ "key": "emotion", "cells": { "b": 1.5 } }, { "key": "share", "cells": { "b": 0.5, "c": 0.5 } }, { "key": "customers" }] }
            """);

        var drawn = MeasuredMapDocument.Of(map, new(data, store, null!, Request), data.Catalogue);

        Assert.Equal([3, 3, 1, null], drawn.Steps.Select(step => step.Customers));
        Assert.Equal([1, 1, 1 / 3.0, 0], drawn.Steps.Select(step => step.StillThere!.Value));
        Assert.Equal([StepOrigin.Measured, StepOrigin.Measured, StepOrigin.Measured, StepOrigin.ByHand], drawn.Steps.Select(step => step.Origin));
        Assert.Equal((1.5, 0), (drawn.Steps[1].IntendedEmotion, drawn.Steps[1].Emotion!.Mean));
        Assert.Equal(new MapFigure(MapMeasure.Share, "", 0.5, 1), drawn.Lanes![1].Cells["b"].Figure);
        Assert.Equal(1 / 3.0 - 0.5, drawn.Lanes[1].Cells["c"].Figure!.Deviation);
        Assert.Equal([("website-visit", 3), ("newsletter", 2L)], drawn.Steps[1].Chips.Select(chip => (chip.Touchpoint, chip.Customers!.Value)));
    }

    static (string, long?, double?, double?, double?, TimeSpan?, double?) Figures(MapStep step) =>
        (step.Phase, step.Customers, step.ShareOfCustomers, step.StillThere, step.GoingOn, step.MedianTimeToNext, step.Emotion?.Mean);

    static MapRequest Request { get; } = new("five", Language.German, new DateOnly(2024, 4, 1), DateTimeZone.Utc);
}
