// name: Sends a page view of an anonymous visitor
mock('getAllEventData', {
  event_name: 'page_view',
  event_id: 'e-1',
  page_location: 'https://www.example.com/',
  page_referrer: 'https://www.google.com/',
  ip_override: '203.0.113.7',
  user_agent: 'Mozilla/5.0',
});

runCode(fields);

callLater(() => {
  assertApi('gtmOnSuccess').wasCalled();
  assertApi('gtmOnFailure').wasNotCalled();
  assertThat(request.url).isEqualTo('https://graph.facebook.com/v26.0/1234567890/events');
  assertThat(request.body.data).isEqualTo([
    {
      event_name: 'PageView',
      event_time: 1767225600,
      event_id: 'e-1',
      action_source: 'website',
      event_source_url: 'https://www.example.com/',
      referrer_url: 'https://www.google.com/',
      user_data: {
        client_ip_address: '203.0.113.7',
        client_user_agent: 'Mozilla/5.0',
      },
    },
  ]);
});
