// The printed edition, 8 of 9: 直排, the text alone in vertical lines, bound on the right. The browser paginates it by
// itself; the apparatus stands at the end of each year.
'use strict';

(function (P) {
  P.vertical = () => {
  };
})(window.Paginate);
