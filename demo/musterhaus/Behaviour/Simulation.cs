using Wegmarke.Demo.Musterhaus.Company;

namespace Wegmarke.Demo.Musterhaus.Behaviour;

/// <summary>Lives the eighteen months day by day; only what is going on at the moment is in memory.</summary>
sealed class Simulation
{
    readonly World _world;
    readonly IReadOnlyList<Customer> _customers;
    readonly Shopping _shopping;
    readonly Marketing _marketing;
    readonly Passers _passers;
    readonly BusinessTrade _business;

    public Simulation(World world, IReadOnlyList<Customer> customers, IReadOnlyList<Customer> members)
    {
        (_world, _customers) = (world, customers);
        _shopping = new(world);
        _marketing = new(world, customers, _shopping);
        _passers = new(world, customers.Count);
        _business = new(world, members);
    }

    public void Run(CancellationToken cancel)
    {
        Begin();
        for (var day = 0; day < Period.Days; day++)
        {
            cancel.ThrowIfCancellationRequested();
            _world.Clicks.BeginDay();
            var mails = _world.Files.Newsletter.Rows;
            _marketing.Run(day);
            _world.Agenda.Run(day);
            SocialMedia.Run(_world, _customers, day);
            TestOrders.Place(_world, day);
            _passers.Run(day);
            _world.Files.Flush(Berlin.StartOf(day + 1));
            AdLedger.Write(_world, day, _world.Files.Newsletter.Rows - mails);
        }
        _world.Files.Flush(Berlin.StartOf(Period.Days));
    }

    /// <summary>Everybody has been living before: the first need may arise on any day of the usual time between two.</summary>
    void Begin()
    {
        foreach (var customer in _customers)
        {
            var first = (int)(365 / customer.Persona.NeedsPerYear * customer.Dice.Share());
            _world.Agenda.On(Math.Max(Period.Number(customer.Since), 0) + first, day => _shopping.Begin(customer, day));
            if (customer.HasApp)
                _world.Agenda.On(customer.Dice.Below(Period.Days), day => InstallApp(customer, day));
        }
        _business.Begin();
    }

    void InstallApp(Customer customer, int day) =>
        AppTrade.Send(_world, customer, Hours.Pick(customer.Dice, day, customer.Persona.Hours), "application_installed", "/willkommen", null);
}
