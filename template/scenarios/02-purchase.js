// name: Sends value, currency and items of a purchase
mock('getAllEventData', {
  event_name: 'purchase',
  ip_override: '203.0.113.7',
  transaction_id: 'T-1',
  value: 59.97,
  currency: 'eur',
  items: [
    { item_id: 'SKU-1', item_name: 'Shirt', price: 19.99, quantity: 2 },
    { item_id: 'SKU-2', item_name: 'Cap', price: 19.99, quantity: 1 },
  ],
});

runCode(fields);

callLater(() => {
  const event = request.body.data[0];
  assertThat(event.event_name).isEqualTo('Purchase');
  assertThat(event.event_id).isEqualTo('T-1');
  assertThat(event.custom_data).isEqualTo({
    value: 59.97,
    currency: 'EUR',
    order_id: 'T-1',
    contents: [
      { id: 'SKU-1', quantity: 2, item_price: 19.99, title: 'Shirt' },
      { id: 'SKU-2', quantity: 1, item_price: 19.99, title: 'Cap' },
    ],
    content_ids: ['SKU-1', 'SKU-2'],
    content_type: 'product',
    num_items: 3,
  });
});
