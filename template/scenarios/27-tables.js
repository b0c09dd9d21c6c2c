// name: Lets the tables beat the event data
fields.customizeCustomer = true;
fields.customerTable = [{ name: 'external_id', value: 'customer-1' }];
fields.customizeCommerce = true;
fields.customDataTable = [{ name: 'value', value: '2,50' }];
mock('getAllEventData', { event_name: 'purchase', user_id: 'x', value: 1, currency: 'EUR' });
mock('sha256Sync', text => text);

runCode(fields);

callLater(() => {
  assertThat(request.body.data[0].user_data).isEqualTo({ external_id: 'customer-1' });
  assertThat(request.body.data[0].custom_data).isEqualTo({ value: 2.5, currency: 'EUR' });
});
