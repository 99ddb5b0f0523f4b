/*
 * Says in a web view that is too old for the pages that it is, instead of leaving them blank. Written for
 * any browser, and by hand: nothing of it is compiled.
 */
(function () {
  var good = true;
  try {
    // Safari 16.4 (macOS 13.3, iPadOS 16.4) was the last to learn looking behind; Trident knows none of these.
    new RegExp('(?<=a)b');
    good = !!(window.structuredClone && Object.hasOwn && [].at && [].findLast);
  } catch (error) {
    good = false;
  }
  if (good) return;
  document.addEventListener('DOMContentLoaded', function () {
    var root = document.getElementById('root');
    if (!root) return;
    root.setAttribute('role', 'alert');
    root.style.cssText = 'padding:16px;font-family:sans-serif;overflow:auto';
    root.innerHTML =
      '<p>M\u00e1y n\u00e0y d\u00f9ng b\u1ed9 hi\u1ec3n th\u1ecb web qu\u00e1 c\u0169 cho Ph\u1ee5 l\u1ee5c OCOP. C\u1ea7n: Windows c\u00f3 Microsoft Edge WebView2; macOS 13.3 ho\u1eb7c iPadOS 16.4 tr\u1edf l\u00ean; tr\u00ecnh duy\u1ec7t t\u1eeb n\u0103m 2023.</p>' +
      '<p lang="en">This computer\u2019s web view is too old for Ph\u1ee5 l\u1ee5c OCOP. It needs Windows with Microsoft Edge WebView2, macOS 13.3 or iPadOS 16.4, or a browser of 2023 or later.</p>';
  });
})();
