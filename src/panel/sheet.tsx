document.title = 'إسناد';
