package fr.portailfamille.web.commun;

import fr.portailfamille.parametre.LogoService;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The town's logo; pages name its version, so that browsers may keep it. */
@WebServlet("/logo.png")
public class LogoServlet extends HttpServlet {

  @Inject private LogoService logos;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var logo = logos.lire();
    if (logo.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    response.setContentType("image/png");
    response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
    response.setContentLength(logo.get().png().length);
    response.getOutputStream().write(logo.get().png());
  }
}
