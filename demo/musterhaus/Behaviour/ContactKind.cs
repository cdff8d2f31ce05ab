namespace Wegmarke.Demo.Musterhaus.Behaviour;

enum ContactKind { Visit, Advice, TestRide, StorePurchase, OnlinePurchase, AppVisit, AppPurchase, Call, PhoneOrder }
