// name: Gives item ids the form of the catalogue
fields.customizeCommerce = true;
fields.itemIdPrefix = 'shop_';
fields.contentType = 'product_group';
mock('getAllEventData', {
  event_name: 'view_item',
  ip_override: '203.0.113.7',
  items: [{ item_id: 'A' }, { item_id: 'B' }],
});

runCode(fields);

callLater(() => {
  assertThat(request.body.data[0].custom_data).isEqualTo({
    contents: [{ id: 'shop_A' }, { id: 'shop_B' }],
    content_ids: ['shop_A', 'shop_B'],
    content_type: 'product_group',
  });
});
