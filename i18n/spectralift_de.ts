<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
  <context>
    <name>SpectraLift</name>
    <message>
      <source> ({0} % of the mean signal)</source>
      <extracomment>core/forecast/step.py: f' ({found.rmse_percent:.2g} % of the mean signal)'</extracomment>
      <translation> ({0} % des mittleren Signals)</translation>
    </message>
    <message>
      <source> A point spread function of {0} hyperspectral pixels (FWHM) was assumed.</source>
      <extracomment>core/forecast/step.py: f' A point spread function of {width:.1f} hyperspectral pixels (FWHM) was assumed.'</extracomment>
      <translation> Angenommen wurde eine Punktspreizfunktion von {0} Hyperspektral-Pixeln (Halbwertsbreite).</translation>
    </message>
    <message>
      <source> Correct the offsets in the file, or use radiometry model if its values are right.</source>
      <extracomment>core/check/model_fit.py: ' Correct the offsets in the file, or use radiometry model if its values are right.'</extracomment>
      <translation> Korrigieren Sie die Versätze in der Datei, oder nehmen Sie die Radiometrie model, wenn ihre Werte richtig sind.</translation>
    </message>
    <message>
      <source> Use radiometry factor for the usual factor between units, match for digital numbers, or model if you know that its units are those of the training.</source>
      <extracomment>core/check/model_fit.py: ' Use radiometry factor for the usual factor between units, match for digital numbers, or model if you know that its units are those of the training.'</extracomment>
      <translation> Nehmen Sie die Radiometrie factor für den üblichen Faktor zwischen Einheiten, match für Digitalwerte, oder model, wenn Sie wissen, dass die Einheiten die des Trainings sind.</translation>
    </message>
    <message>
      <source> Write the offset into the file, e.g. {0}, or use radiometry model if its values are right.</source>
      <extracomment>core/check/model_fit.py: f' Write the offset into the file, e.g. {command}, or use radiometry model if its values are right.'</extracomment>
      <translation> Schreiben Sie den Versatz in die Datei, z. B. {0}, oder nehmen Sie die Radiometrie model, wenn ihre Werte richtig sind.</translation>
    </message>
    <message>
      <source> at the bottom</source>
      <extracomment>evaluation/simulate/checks.py: ' at the bottom'</extracomment>
      <translation> am unteren Rand</translation>
    </message>
    <message>
      <source> on the right</source>
      <extracomment>evaluation/simulate/checks.py: ' on the right'</extracomment>
      <translation> am rechten Rand</translation>
    </message>
    <message>
      <source>&amp;Cancel</source>
      <extracomment>gui/options/torch_page.py</extracomment>
      <translation>&amp;Abbrechen</translation>
    </message>
    <message>
      <source>&amp;Folder</source>
      <extracomment>gui/options/torch_choice.py</extracomment>
      <translation>&amp;Ordner</translation>
    </message>
    <message>
      <source>&amp;Hyperspectral (coarse)</source>
      <extracomment>gui/fusion/dialog.py</extracomment>
      <translation>&amp;Hyperspektral (grob)</translation>
    </message>
    <message>
      <source>&amp;Install</source>
      <extracomment>gui/options/torch_page.py</extracomment>
      <translation>&amp;Installieren</translation>
    </message>
    <message>
      <source>&amp;Install PyTorch…</source>
      <extracomment>gui/fusion/buttons.py</extracomment>
      <translation>PyTorch &amp;installieren…</translation>
    </message>
    <message>
      <source>&amp;Install again</source>
      <extracomment>gui/options/torch_page.py</extracomment>
      <translation>Neu &amp;installieren</translation>
    </message>
    <message>
      <source>&amp;Multispectral (fine)</source>
      <extracomment>gui/fusion/dialog.py</extracomment>
      <translation>&amp;Multispektral (fein)</translation>
    </message>
    <message>
      <source>&amp;Preview</source>
      <extracomment>gui/fusion/buttons.py</extracomment>
      <translation>&amp;Vorschau</translation>
    </message>
    <message>
      <source>&amp;Remove</source>
      <extracomment>gui/options/torch_page.py</extracomment>
      <translation>&amp;Entfernen</translation>
    </message>
    <message>
      <source>&amp;Run</source>
      <extracomment>gui/fusion/buttons.py</extracomment>
      <translation>&amp;Ausführen</translation>
    </message>
    <message>
      <source>&amp;Sensor of the fine one</source>
      <extracomment>gui/fusion/dialog.py</extracomment>
      <translation>&amp;Sensor des feinen Bildes</translation>
    </message>
    <message>
      <source>, in {0} s with {1}. Results are in {2}.</source>
      <extracomment>core/runs/batch.py: f", in {result.timings_s['scenes']:.1f} s with {reporting.SOFTWARE}. Results are in {result.folder}."</extracomment>
      <translation>, in {0} s mit {1}. Die Ergebnisse liegen in {2}.</translation>
    </message>
    <message>
      <source>&lt;p&gt;Applies a &lt;b&gt;model&lt;/b&gt;, as Apply a spectral model does, to many images of one sensor. Each result bears the name of its image; images of the same name also bear their folders' names.&lt;/p&gt;&lt;p&gt;Everything that is wrong with any of the images is told first, before anything is written. An image that fails later does not keep the others from being done: they stay, and the message names it. The report tells of all images, once as JSON and once as a table to be read (.md).&lt;/p&gt;</source>
      <extracomment>processing/algorithms/apply_many.py</extracomment>
      <translation>&lt;p&gt;Wendet ein &lt;b&gt;Modell&lt;/b&gt;, wie „Ein Spektralmodell anwenden“ es tut, auf viele Bilder eines Sensors an. Jedes Ergebnis trägt den Namen seines Bildes; Bilder gleichen Namens tragen auch die Namen ihrer Ordner.&lt;/p&gt;&lt;p&gt;Alles, was an einem der Bilder nicht stimmt, wird zuerst gesagt, bevor etwas geschrieben wird. Ein Bild, das später scheitert, hält die anderen nicht auf: sie bleiben, und die Meldung nennt es. Der Bericht erzählt von allen Bildern, einmal als JSON und einmal als Tabelle zum Lesen (.md).&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;Brings a hyperspectral image (many narrow bands, coarse pixels) to the grid of a multispectral image (few broad bands, fine pixels) of the same area. The result has the bands of the first and the pixels, extent and coordinate system of the second.&lt;/p&gt;&lt;p&gt;All it needs to know is the spectral response of the multispectral sensor: pick the &lt;b&gt;sensor&lt;/b&gt;, or give its &lt;b&gt;response table&lt;/b&gt;. The two images need not be aligned to the pixel, and no point spread function is asked for.&lt;/p&gt;&lt;p&gt;A small network learns on the hyperspectral image to undo the sensor's response, and is then run on every multispectral pixel. Values keep the units of the hyperspectral image; nodata stays nodata.&lt;/p&gt;&lt;p&gt;The work is done by a separate Python process that needs PyTorch. Where PyTorch is missing, the message says what to install.&lt;/p&gt;</source>
      <extracomment>processing/algorithms/fuse.py</extracomment>
      <translation>&lt;p&gt;Bringt ein Hyperspektralbild (viele schmale Bänder, grobe Pixel) auf das Gitter eines Multispektralbilds (wenige breite Bänder, feine Pixel) desselben Gebiets. Das Ergebnis hat die Bänder des ersten und die Pixel, die Ausdehnung und das Koordinatensystem des zweiten.&lt;/p&gt;&lt;p&gt;Alles, was bekannt sein muss, ist die spektrale Empfindlichkeit des Multispektralsensors: wählen Sie den &lt;b&gt;Sensor&lt;/b&gt;, oder geben Sie seine &lt;b&gt;Tabelle der Empfindlichkeiten&lt;/b&gt; an. Die beiden Bilder müssen nicht pixelgenau aufeinander liegen, und nach einer Punktspreizfunktion wird nicht gefragt.&lt;/p&gt;&lt;p&gt;Ein kleines Netz lernt am Hyperspektralbild, die Empfindlichkeit des Sensors umzukehren, und wird dann auf jedes Multispektral-Pixel angewandt. Die Werte behalten die Einheiten des Hyperspektralbilds; Nodata bleibt Nodata.&lt;/p&gt;&lt;p&gt;Die Arbeit macht ein eigener Python-Prozess, der PyTorch braucht. Wo PyTorch fehlt, sagt die Meldung, was zu installieren ist.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;Compares an estimated hyperspectral image, such as a sharpened one, with a &lt;b&gt;reference&lt;/b&gt; on the same grid: spectral angle (SAM), RMSE, PSNR, SSIM, UIQI, ERGAS and cross-correlation, of the image, of every band, and as maps. The definitions are the textbook's; the figures as the authors of SpectraLift compute them stand beside them in the report.&lt;/p&gt;&lt;p&gt;Bands belong together by their wavelengths, or by their numbers where neither image knows its wavelengths. Pixels without data in one of the images are left out and counted.&lt;/p&gt;&lt;p&gt;The images are read window by window: they may be larger than the memory.&lt;/p&gt;</source>
      <extracomment>processing/algorithms/assess.py</extracomment>
      <translation>&lt;p&gt;Vergleicht ein geschätztes Hyperspektralbild, etwa ein geschärftes, mit einer &lt;b&gt;Referenz&lt;/b&gt; auf demselben Gitter: Spektralwinkel (SAM), RMSE, PSNR, SSIM, UIQI, ERGAS und Kreuzkorrelation, des Bildes, jedes Bandes und als Karten. Die Definitionen sind die der Lehrbücher; die Zahlen, wie die Autoren von SpectraLift sie berechnen, stehen im Bericht daneben.&lt;/p&gt;&lt;p&gt;Bänder gehören nach ihren Wellenlängen zusammen, oder nach ihren Nummern, wo keines der Bilder seine Wellenlängen kennt. Pixel, die in einem der Bilder keine Daten haben, werden weggelassen und gezählt.&lt;/p&gt;&lt;p&gt;Die Bilder werden fensterweise gelesen: sie dürfen größer sein als der Speicher.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;Reads the spectra of one or more rasters under the points, or over the polygons, of a layer. The table has one row for each feature, raster and band: wavelength, width, value, standard deviation, percentiles and the number of pixels.&lt;/p&gt;&lt;p&gt;A point takes the pixel under it, or the mean or median of 3 × 3 or 5 × 5 pixels. A polygon takes the pixels whose centres lie in it. Scale and offset of the file are applied. Where a raster has no data, the value is empty and the column &lt;i&gt;reason&lt;/i&gt; says why; it is never zero.&lt;/p&gt;&lt;p&gt;The layers may have different coordinate systems.&lt;/p&gt;</source>
      <extracomment>processing/algorithms/profile.py</extracomment>
      <translation>&lt;p&gt;Liest die Spektren eines oder mehrerer Raster unter den Punkten oder über den Polygonen eines Layers. Die Tabelle hat eine Zeile für jedes Objekt, Raster und Band: Wellenlänge, Breite, Wert, Standardabweichung, Perzentile und Zahl der Pixel.&lt;/p&gt;&lt;p&gt;Ein Punkt nimmt das Pixel unter ihm, oder Mittel oder Median von 3 × 3 oder 5 × 5 Pixeln. Ein Polygon nimmt die Pixel, deren Mitten in ihm liegen. Skala und Versatz der Datei werden angewandt. Wo ein Raster keine Daten hat, ist der Wert leer, und die Spalte &lt;i&gt;reason&lt;/i&gt; sagt warum; er ist nie null.&lt;/p&gt;&lt;p&gt;Die Layer dürfen verschiedene Koordinatensysteme haben.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;Trains once what is then applied to any number of multispectral images of the same sensor: the network that turns what the sensor sees into hyperspectral spectra. It learns on the hyperspectral image and on the sensor's spectral response alone.&lt;/p&gt;&lt;p&gt;A &lt;b&gt;multispectral image&lt;/b&gt; may be given as well: then its bands are told apart and its units are compared, as sharpening does, and the model keeps both. Without one, the values of the images must be in the units of the hyperspectral one, or be brought there when the model is applied.&lt;/p&gt;&lt;p&gt;A model knows the materials of the image it was trained on, and no others.&lt;/p&gt;</source>
      <extracomment>processing/algorithms/train.py</extracomment>
      <translation>&lt;p&gt;Trainiert einmal, was dann auf beliebig viele Multispektralbilder desselben Sensors angewandt wird: das Netz, das aus dem, was der Sensor sieht, Hyperspektralspektren macht. Es lernt allein am Hyperspektralbild und an der spektralen Empfindlichkeit des Sensors.&lt;/p&gt;&lt;p&gt;Ein &lt;b&gt;Multispektralbild&lt;/b&gt; kann mitgegeben werden: dann werden seine Bänder zugeordnet und seine Einheiten verglichen, wie beim Schärfen, und das Modell behält beides. Ohne eines müssen die Werte der Bilder in den Einheiten des hyperspektralen sein, oder beim Anwenden des Modells dorthin gebracht werden.&lt;/p&gt;&lt;p&gt;Ein Modell kennt die Materialien des Bildes, an dem es trainiert wurde, und keine anderen.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;Turns a multispectral image into a hyperspectral one with a &lt;b&gt;model&lt;/b&gt; that Train a spectral model, or Sharpen a hyperspectral image, has saved. The image must be from the sensor the model was trained for; its bands, units and range of values are checked against the training first.&lt;/p&gt;&lt;p&gt;The model only knows the materials of the image it was trained on: elsewhere, or in another season, the spectra look plausible and may be wrong. The quality raster marks the pixels that lie outside the training.&lt;/p&gt;&lt;p&gt;PyTorch is used where it is installed; without it the result is the same, but for the last digit.&lt;/p&gt;</source>
      <extracomment>processing/algorithms/apply.py</extracomment>
      <translation>&lt;p&gt;Macht aus einem Multispektralbild ein hyperspektrales, mit einem &lt;b&gt;Modell&lt;/b&gt;, das „Ein Spektralmodell trainieren“ oder „Ein Hyperspektralbild schärfen“ gespeichert hat. Das Bild muss von dem Sensor sein, für den das Modell trainiert wurde; seine Bänder, Einheiten und sein Wertebereich werden zuerst mit dem Training verglichen.&lt;/p&gt;&lt;p&gt;Das Modell kennt nur die Materialien des Bildes, an dem es trainiert wurde: anderswo oder in einer anderen Jahreszeit sehen die Spektren glaubhaft aus und können falsch sein. Das Qualitätsraster kennzeichnet die Pixel, die außerhalb des Trainings liegen.&lt;/p&gt;&lt;p&gt;PyTorch wird benutzt, wo es installiert ist; ohne es ist das Ergebnis bis auf die letzte Stelle dasselbe.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;Wald's protocol: to judge how well sharpening works, one needs to know the truth. This algorithm takes a hyperspectral image as the truth and makes from it what two sensors would have seen: a &lt;b&gt;coarse hyperspectral image&lt;/b&gt;, blurred by a point spread function and averaged over r × r pixels, and a &lt;b&gt;fine multispectral image&lt;/b&gt; through a sensor's spectral response. Both get white noise.&lt;/p&gt;&lt;p&gt;Sharpen the pair, and compare the result with the truth.&lt;/p&gt;&lt;p&gt;Values stay in the units of the cube, nodata stays nodata: a coarse pixel is nodata where its point spread function meets any. The same seed gives the same images.&lt;/p&gt;</source>
      <extracomment>processing/algorithms/simulate.py</extracomment>
      <translation>&lt;p&gt;Walds Protokoll: um zu beurteilen, wie gut das Schärfen gelingt, muss man die Wahrheit kennen. Dieser Algorithmus nimmt ein Hyperspektralbild als Wahrheit und macht daraus, was zwei Sensoren gesehen hätten: ein &lt;b&gt;grobes Hyperspektralbild&lt;/b&gt;, mit einer Punktspreizfunktion weichgezeichnet und über r × r Pixel gemittelt, und ein &lt;b&gt;feines Multispektralbild&lt;/b&gt; durch die spektrale Empfindlichkeit eines Sensors. Beide bekommen weißes Rauschen.&lt;/p&gt;&lt;p&gt;Schärfen Sie das Paar, und vergleichen Sie das Ergebnis mit der Wahrheit.&lt;/p&gt;&lt;p&gt;Die Werte bleiben in den Einheiten des Datenwürfels, Nodata bleibt Nodata: ein grobes Pixel ist Nodata, wo seine Punktspreizfunktion auf welches trifft. Derselbe Startwert gibt dieselben Bilder.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>A CSV file with a header line, the wavelength in nm in its first column and one column for each multispectral band; or a table of centres and widths, an ENVI spectral library, an EnMAP-Box GeoJSON. Only when the sensor is not in the library.</source>
      <extracomment>processing/algorithms/fuse_parameters.py</extracomment>
      <translation>Eine CSV-Datei mit Kopfzeile, der Wellenlänge in nm in der ersten Spalte und einer Spalte je Multispektralband; oder eine Tabelle von Mitten und Breiten, eine ENVI-Spektralbibliothek, ein GeoJSON der EnMAP-Box. Nur, wenn der Sensor nicht in der Bibliothek ist.</translation>
    </message>
    <message>
      <source>A CSV file with the wavelength in nm in its first column and one column for each multispectral band; or a table of centres and widths, an ENVI spectral library, an EnMAP-Box GeoJSON.</source>
      <extracomment>processing/algorithms/simulate_parameters.py</extracomment>
      <translation>Eine CSV-Datei mit der Wellenlänge in nm in der ersten Spalte und einer Spalte je Multispektralband; oder eine Tabelle von Mitten und Breiten, eine ENVI-Spektralbibliothek, ein GeoJSON der EnMAP-Box.</translation>
    </message>
    <message>
      <source>A GeoTIFF (.tif) with the spectral angle, the RMSE and the SSIM of every pixel.</source>
      <extracomment>processing/algorithms/assess.py</extracomment>
      <translation>Ein GeoTIFF (.tif) mit Spektralwinkel, RMSE und SSIM jedes Pixels.</translation>
    </message>
    <message>
      <source>A JSON file that says how the result was made: settings, seed, accuracy on held-out spectra, timings and warnings.</source>
      <extracomment>processing/algorithms/fuse_parameters.py</extracomment>
      <translation>Eine JSON-Datei, die sagt, wie das Ergebnis entstanden ist: Einstellungen, Startwert, Genauigkeit an zurückgehaltenen Spektren, Zeiten und Warnungen.</translation>
    </message>
    <message>
      <source>A JSON file with everything that was chosen: the PSF's values, the response matrix, the noise.</source>
      <extracomment>processing/algorithms/simulate_parameters.py</extracomment>
      <translation>Eine JSON-Datei mit allem, was gewählt wurde: die Werte der PSF, die Matrix der Empfindlichkeiten, das Rauschen.</translation>
    </message>
    <message>
      <source>A Python with GDAL, NumPy and PyTorch does the computing; empty for QGIS's own.</source>
      <extracomment>gui/options/options_page.py</extracomment>
      <translation>Ein Python mit GDAL, NumPy und PyTorch übernimmt das Rechnen; leer für das von QGIS.</translation>
    </message>
    <message>
      <source>A file is damaged ({said}): download it again.</source>
      <extracomment>adapters/torch_install/pip_errors.py</extracomment>
      <translation>Eine Datei ist beschädigt ({said}): laden Sie sie noch einmal herunter.</translation>
    </message>
    <message>
      <source>A file that Train a spectral model, or Sharpen a hyperspectral image, has written.</source>
      <extracomment>processing/algorithms/apply.py</extracomment>
      <translation>Eine Datei, die „Ein Spektralmodell trainieren“ oder „Ein Hyperspektralbild schärfen“ geschrieben hat.</translation>
    </message>
    <message>
      <source>A forecast of how accurate the result is, found by fusing one scale down. It takes a while and leaves the result as it is.</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>Eine Vorhersage, wie genau das Ergebnis ist, gefunden durch eine Fusion eine Stufe gröber. Sie braucht etwas Zeit und lässt das Ergebnis, wie es ist.</translation>
    </message>
    <message>
      <source>A forecast of how accurate the result is, found by fusing one scale down; it does not change the result. auto: with the default preset, for a whole image. always: with every preset and part. none: never.</source>
      <extracomment>processing/algorithms/fuse_parameters.py</extracomment>
      <translation>Eine Vorhersage, wie genau das Ergebnis ist, gefunden durch eine Fusion eine Stufe gröber; sie ändert das Ergebnis nicht. auto: mit der Voreinstellung default, für ein ganzes Bild. always: mit jeder Voreinstellung und jedem Ausschnitt. none: nie.</translation>
    </message>
    <message>
      <source>A made-up scene: try everything without data of your own.</source>
      <extracomment>gui/fusion/sample_link.py</extracomment>
      <translation>Eine erfundene Szene: probieren Sie alles ohne eigene Daten aus.</translation>
    </message>
    <message>
      <source>A picture could not be made: {0}</source>
      <extracomment>core/raster/png.py: f'A picture could not be made: {e}'</extracomment>
      <translation>Ein Bild konnte nicht erzeugt werden: {0}</translation>
    </message>
    <message>
      <source>A response file of my own…</source>
      <extracomment>gui/response/srf_chooser.py</extracomment>
      <translation>Eine eigene Datei mit Empfindlichkeiten…</translation>
    </message>
    <message>
      <source>A run is using PyTorch: wait until it has ended, or cancel it, and try again.</source>
      <extracomment>adapters/torch_install/folder.py</extracomment>
      <translation>Ein Lauf benutzt PyTorch: warten Sie, bis er zu Ende ist, oder brechen Sie ihn ab, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
      <source>A run needs PyTorch, which is not installed. A preview works without it.</source>
      <extracomment>gui/fusion/buttons.py</extracomment>
      <translation>Ein Lauf braucht PyTorch, das nicht installiert ist. Eine Vorschau kommt ohne aus.</translation>
    </message>
    <message>
      <source>A scale factor is a number above 0, like 0.0001; {text} is none.</source>
      <extracomment>gui/profiles/sources.py</extracomment>
      <translation>Ein Skalenfaktor ist eine Zahl über 0, wie 0.0001; {text} ist keine.</translation>
    </message>
    <message>
      <source>A second raster: how well each sharp spectrum reproduces the observed multispectral values, and how far it lies from what was trained on.</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>Ein zweites Raster: wie gut jedes geschärfte Spektrum die beobachteten multispektralen Werte wiedergibt, und wie weit es von dem liegt, was trainiert wurde.</translation>
    </message>
    <message>
      <source>A table with the wavelength in nm in its first column and one column for each multispectral band (CSV), or an ENVI spectral library.</source>
      <extracomment>gui/response/srf_chooser.py</extracomment>
      <translation>Eine Tabelle mit der Wellenlänge in nm in der ersten Spalte und einer Spalte je Multispektralband (CSV), oder eine ENVI-Spektralbibliothek.</translation>
    </message>
    <message>
      <source>A table without geometry: one row a feature and band.</source>
      <extracomment>processing/algorithms/profile.py</extracomment>
      <translation>Eine Tabelle ohne Geometrie: eine Zeile je Objekt und Band.</translation>
    </message>
    <message>
      <source>A tile was given to several workers, and each of them died: they may have too little memory (give them more, or a smaller --memory-mib).</source>
      <extracomment>core/predict/cluster/session.py: 'A tile was given to several workers, and each of them died: they may have too little memory (give them more, or a smaller --memory-mib).'</extracomment>
      <translation>Eine Kachel wurde mehreren Workern gegeben, und jeder davon starb: vielleicht haben sie zu wenig Speicher (geben Sie ihnen mehr, oder ein kleineres --memory-mib).</translation>
    </message>
    <message>
      <source>A worker could not run a task ({0}: {1}).</source>
      <extracomment>core/predict/cluster/session.py: f'A worker could not run a task ({type(error).__name__}: {str(error)[:300]}).'</extracomment>
      <translation>Ein Worker konnte eine Aufgabe nicht ausführen ({0}: {1}).</translation>
    </message>
    <message>
      <source>Add or choose a raster</source>
      <extracomment>gui/widgets/raster_picker.py</extracomment>
      <translation>Ein Raster hinzufügen oder wählen</translation>
    </message>
    <message>
      <source>Advanced</source>
      <extracomment>gui/fusion/dialog.py</extracomment>
      <translation>Erweitert</translation>
    </message>
    <message>
      <source>All bands of the multispectral image are about {0} higher than the spectra that the model was trained on. Sentinel-2 products since processing baseline 04.00 are, by 1000 of 10000.</source>
      <extracomment>core/check/model_fit.py: f'All bands of the multispectral image are about {amount} higher than the spectra that the model was trained on. Sentinel-2 products since processing baseline 04.00 are, by 1000 of 10000.'</extracomment>
      <translation>Alle Bänder des Multispektralbilds liegen um etwa {0} höher als die Spektren, mit denen das Modell trainiert wurde. Bei Sentinel-2-Produkten ist das seit der Processing Baseline 04.00 so, um 1000 von 10000.</translation>
    </message>
    <message>
      <source>All bands of the multispectral image are about {0} lower than the spectra that the model was trained on.</source>
      <extracomment>core/check/model_fit.py: f'All bands of the multispectral image are about {amount} lower than the spectra that the model was trained on.'</extracomment>
      <translation>Alle Bänder des Multispektralbilds liegen um etwa {0} tiefer als die Spektren, mit denen das Modell trainiert wurde.</translation>
    </message>
    <message>
      <source>All pages of the help</source>
      <extracomment>gui/widgets/help_window.py</extracomment>
      <translation>Alle Seiten der Hilfe</translation>
    </message>
    <message>
      <source>All valid pixels of {0} hold the same values: there is nothing to learn from. Choose another image.</source>
      <extracomment>core/check/pixels.py: f'All valid pixels of {raster.path} hold the same values: there is nothing to learn from. Choose another image.'</extracomment>
      <translation>Alle gültigen Pixel von {0} haben dieselben Werte: daraus lässt sich nichts lernen. Wählen Sie ein anderes Bild.</translation>
    </message>
    <message>
      <source>Also write a quality raster</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>Auch ein Qualitätsraster schreiben</translation>
    </message>
    <message>
      <source>An image of the sensor the model was trained for. The result takes over its grid, extent and CRS.</source>
      <extracomment>processing/algorithms/apply.py</extracomment>
      <translation>Ein Bild von dem Sensor, für den das Modell trainiert wurde. Das Ergebnis übernimmt sein Gitter, seine Ausdehnung und sein KBS.</translation>
    </message>
    <message>
      <source>Another QGIS is installing or removing PyTorch in {folder}, or it cannot be written to.</source>
      <extracomment>adapters/torch_install/folder.py</extracomment>
      <translation>Ein anderes QGIS installiert oder entfernt gerade PyTorch in {folder}, oder dort kann nicht geschrieben werden.</translation>
    </message>
    <message>
      <source>Another factor…</source>
      <extracomment>gui/profiles/sources.py</extracomment>
      <translation>Anderer Faktor…</translation>
    </message>
    <message>
      <source>Apply a spectral model</source>
      <extracomment>processing/algorithms/apply.py</extracomment>
      <translation>Ein Spektralmodell anwenden</translation>
    </message>
    <message>
      <source>Apply a spectral model to many images</source>
      <extracomment>processing/algorithms/apply_many.py</extracomment>
      <translation>Ein Spektralmodell auf viele Bilder anwenden</translation>
    </message>
    <message>
      <source>As published, the cube's {0} bands are taken to lie evenly between {1} and {2} nm, whatever their centres are: to fuse this pair, give the wavelengths {3}:{4} and the sensor from-metadata.</source>
      <extracomment>evaluation/simulate/checks.py: f"As published, the cube's {len(bands)} bands are taken to lie evenly between {low:g} and {high:g} nm, whatever their centres are: to fuse this pair, give the wavelengths {low:g}:{high:g} and the sensor from-metadata."</extracomment>
      <translation>Wie veröffentlicht wird angenommen, dass die {0} Bänder des Datenwürfels gleichmäßig zwischen {1} und {2} nm liegen, wo immer ihre Mitten sind: um dieses Paar zu fusionieren, geben Sie die Wellenlängen {3}:{4} und den Sensor from-metadata an.</translation>
    </message>
    <message>
      <source>As the image's own metadata describe its bands</source>
      <extracomment>gui/response/srf_chooser.py</extracomment>
      <translation>Wie die eigenen Metadaten des Bildes seine Bänder beschreiben</translation>
    </message>
    <message>
      <source>Assess a sharpened image</source>
      <extracomment>processing/algorithms/assess.py</extracomment>
      <translation>Ein geschärftes Bild beurteilen</translation>
    </message>
    <message>
      <source>Automatic: what the file says, else 0.0001 for 16-bit whole numbers</source>
      <extracomment>gui/profiles/sources.py</extracomment>
      <translation>Automatisch: was die Datei sagt, sonst 0,0001 für ganze 16-Bit-Zahlen</translation>
    </message>
    <message>
      <source>Back</source>
      <extracomment>gui/widgets/help_window.py</extracomment>
      <translation>Zurück</translation>
    </message>
    <message>
      <source>Band of the file</source>
      <extracomment>gui/response/band_table.py</extracomment>
      <translation>Band der Datei</translation>
    </message>
    <message>
      <source>Band of the file for {band}</source>
      <extracomment>gui/response/band_table.py</extracomment>
      <translation>Band der Datei für {band}</translation>
    </message>
    <message>
      <source>Band {0} of {1} are</source>
      <extracomment>core/spectral/bands.py: f"{('Band' if one else 'Bands')} {band_ranges(indices, bands)} of {of} {('is' if one else 'are')}"</extracomment>
      <translation>Bänder {0} ({1}):</translation>
    </message>
    <message>
      <source>Band {0} of {1} is</source>
      <extracomment>core/spectral/bands.py: f"{('Band' if one else 'Bands')} {band_ranges(indices, bands)} of {of} {('is' if one else 'are')}"</extracomment>
      <translation>Band {0} ({1}):</translation>
    </message>
    <message>
      <source>Bands</source>
      <extracomment>gui/fusion/dialog.py</extracomment>
      <translation>Bänder</translation>
    </message>
    <message>
      <source>Bands of the sensor and of the file</source>
      <extracomment>gui/response/band_table.py</extracomment>
      <translation>Bänder des Sensors und der Datei</translation>
    </message>
    <message>
      <source>Bands {0} of {1} are</source>
      <extracomment>core/spectral/bands.py: f"{('Band' if one else 'Bands')} {band_ranges(indices, bands)} of {of} {('is' if one else 'are')}"</extracomment>
      <translation>Bänder {0} ({1}):</translation>
    </message>
    <message>
      <source>Bands {0} of {1} is</source>
      <extracomment>core/spectral/bands.py: f"{('Band' if one else 'Bands')} {band_ranges(indices, bands)} of {of} {('is' if one else 'are')}"</extracomment>
      <translation>Bänder {0} ({1}):</translation>
    </message>
    <message>
      <source>Before you run</source>
      <extracomment>gui/fusion/preflight_panel.py</extracomment>
      <translation>Vor dem Start</translation>
    </message>
    <message>
      <source>Beside each result a raster NAME_quality.tif with what can be said of each pixel without the truth.</source>
      <extracomment>processing/algorithms/apply_many.py</extracomment>
      <translation>Neben jedem Ergebnis ein Raster NAME_quality.tif mit dem, was sich ohne die Wahrheit über jedes Pixel sagen lässt.</translation>
    </message>
    <message>
      <source>Beside those that the file marks as bad: numbers and ranges (130-135,220), and water-vapour for the bands in the two windows where the atmosphere lets nothing through.</source>
      <extracomment>processing/algorithms/fuse_parameters.py</extracomment>
      <translation>Neben denen, die die Datei als schlecht kennzeichnet: Nummern und Bereiche (130-135,220), und water-vapour für die Bänder in den beiden Fenstern, in denen die Atmosphäre nichts durchlässt.</translation>
    </message>
    <message>
      <source>Bias</source>
      <extracomment>gui/profiles/table.py</extracomment>
      <translation>Bias</translation>
    </message>
    <message>
      <source>Blurring and averaging</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>Weichzeichnen und Mitteln</translation>
    </message>
    <message>
      <source>Both a multispectral sensor ({sensor}) and a spectral response table ({srf}) are given: leave one of them out.</source>
      <extracomment>processing/algorithms/fuse.py</extracomment>
      <translation>Es sind sowohl ein Multispektralsensor ({sensor}) als auch eine Tabelle der Empfindlichkeiten ({srf}) angegeben: lassen Sie eines weg.</translation>
    </message>
    <message>
      <source>Both images are {0}: choose the coarse hyperspectral image and the fine multispectral one.</source>
      <extracomment>core/check/place.py: f'Both images are {hsi.path}: choose the coarse hyperspectral image and the fine multispectral one.'</extracomment>
      <translation>Beide Bilder sind {0}: Wählen Sie das grobe hyperspektrale und das feine multispektrale Bild.</translation>
    </message>
    <message>
      <source>Both images have the same units, found {0}, and the multispectral values were used as they are; matched to the hyperspectral image instead: {1}.</source>
      <extracomment>core/harmonise/radiometry.py: f'Both images have the same units, found {where}, and the multispectral values were used as they are; matched to the hyperspectral image instead: {lines}.'</extracomment>
      <translation>Beide Bilder haben dieselben Einheiten, gefunden {0}, und die multispektralen Werte wurden unverändert verwendet; stattdessen an das Hyperspektralbild angepasst: {1}.</translation>
    </message>
    <message>
      <source>Both images have the same units: the multispectral values were used as they are.</source>
      <extracomment>core/harmonise/radiometry.py: 'Both images have the same units: the multispectral values were used as they are.'</extracomment>
      <translation>Beide Bilder haben dieselben Einheiten: die multispektralen Werte wurden unverändert verwendet.</translation>
    </message>
    <message>
      <source>Brings a hyperspectral image to the pixel size of a multispectral one.</source>
      <extracomment>processing/algorithms/fuse.py</extracomment>
      <translation>Bringt ein Hyperspektralbild auf die Pixelgröße eines multispektralen.</translation>
    </message>
    <message>
      <source>COG: compressed, to be read in parts</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>COG: komprimiert, in Teilen zu lesen</translation>
    </message>
    <message>
      <source>Cancelled. Nothing was written.</source>
      <extracomment>core/base/errors.py: 'Cancelled. Nothing was written.'</extracomment>
      <translation>Abgebrochen. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
      <source>Cancelled. The scene is not done.</source>
      <extracomment>core/runs/batch.py: 'Cancelled. The scene is not done.'</extracomment>
      <translation>Abgebrochen. Die Szene ist nicht fertig.</translation>
    </message>
    <message>
      <source>Cancelled. {0} of {1} scenes are done and stay.</source>
      <extracomment>core/runs/batch.py: f"Cancelled. {len(result.in_state('done'))} of {len(requests)} scenes are done and stay."</extracomment>
      <translation>Abgebrochen. {0} von {1} Szenen sind fertig und bleiben.</translation>
    </message>
    <message>
      <source>Cancelled: nothing has changed.</source>
      <extracomment>gui/options/torch_page.py</extracomment>
      <translation>Abgebrochen: nichts hat sich geändert.</translation>
    </message>
    <message>
      <source>Centre [nm]</source>
      <extracomment>gui/response/band_table.py</extracomment>
      <translation>Mitte [nm]</translation>
    </message>
    <message>
      <source>Check sensor and wavelengths.</source>
      <extracomment>evaluation/simulate/checks.py: 'Check sensor and wavelengths.'</extracomment>
      <translation>Prüfen Sie Sensor und Wellenlängen.</translation>
    </message>
    <message>
      <source>Checking the rasters</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>Die Raster werden geprüft</translation>
    </message>
    <message>
      <source>Choose a coarse, a fine or a sharp image above.</source>
      <extracomment>gui/profiles/dock.py</extracomment>
      <translation>Wählen Sie oben ein grobes, ein feines oder ein scharfes Bild.</translation>
    </message>
    <message>
      <source>Choose a hyperspectral and a multispectral image first.</source>
      <extracomment>gui/fusion/dialog.py</extracomment>
      <translation>Wählen Sie zuerst ein Hyperspektral- und ein Multispektralbild.</translation>
    </message>
    <message>
      <source>Choose a raster file</source>
      <extracomment>gui/widgets/raster_picker.py</extracomment>
      <translation>Eine Rasterdatei wählen</translation>
    </message>
    <message>
      <source>Choose a sensor to see its spectral response</source>
      <extracomment>gui/response/response_plot.py</extracomment>
      <translation>Wählen Sie einen Sensor, um seine spektrale Empfindlichkeit zu sehen</translation>
    </message>
    <message>
      <source>Choose an image first</source>
      <extracomment>gui/profiles/sources.py</extracomment>
      <translation>Wählen Sie zuerst ein Bild</translation>
    </message>
    <message>
      <source>Choose the first tool of the bar above, and click on the map.</source>
      <extracomment>gui/profiles/dock.py</extracomment>
      <translation>Wählen Sie das erste Werkzeug der Leiste oben, und klicken Sie in die Karte.</translation>
    </message>
    <message>
      <source>Choose the folder of wheels</source>
      <extracomment>gui/options/torch_choice.py</extracomment>
      <translation>Den Ordner mit Wheels wählen</translation>
    </message>
    <message>
      <source>Choose the sensor, or type to search</source>
      <extracomment>gui/response/srf_chooser.py</extracomment>
      <translation>Wählen Sie den Sensor, oder tippen Sie, um zu suchen</translation>
    </message>
    <message>
      <source>Choose the two images: what they say about themselves appears here.</source>
      <extracomment>gui/fusion/dialog.py</extracomment>
      <translation>Wählen Sie die beiden Bilder: was sie über sich sagen, erscheint hier.</translation>
    </message>
    <message>
      <source>Close this window</source>
      <extracomment>gui/widgets/help_window.py</extracomment>
      <translation>Dieses Fenster schließen</translation>
    </message>
    <message>
      <source>Close this window; a running fusion goes on</source>
      <extracomment>gui/fusion/buttons.py</extracomment>
      <translation>Dieses Fenster schließen; eine laufende Fusion geht weiter</translation>
    </message>
    <message>
      <source>Close this window; an installation goes on</source>
      <extracomment>gui/options/torch_page.py</extracomment>
      <translation>Dieses Fenster schließen; eine Installation geht weiter</translation>
    </message>
    <message>
      <source>Closure</source>
      <extracomment>gui/profiles/table.py</extracomment>
      <translation>Schließung</translation>
    </message>
    <message>
      <source>Closure without band {0} of {1}.</source>
      <extracomment>profiles/site.py: f'Closure without band {closed.left_out} of {site.msi.source}.'</extracomment>
      <translation>Schließung ohne Band {0} von {1}.</translation>
    </message>
    <message>
      <source>Coarse</source>
      <extracomment>gui/profiles/sources.py</extracomment>
      <translation>Grob</translation>
    </message>
    <message>
      <source>Coarse hyperspectral image</source>
      <extracomment>processing/algorithms/simulate_parameters.py</extracomment>
      <translation>Grobes Hyperspektralbild</translation>
    </message>
    <message>
      <source>Coarse hyperspectral image: dashed curves</source>
      <extracomment>gui/profiles/sources.py</extracomment>
      <translation>Grobes Hyperspektralbild: gestrichelte Kurven</translation>
    </message>
    <message>
      <source>Colour of {name}</source>
      <extracomment>gui/profiles/dock.py</extracomment>
      <translation>Farbe von {name}</translation>
    </message>
    <message>
      <source>Compares an estimated hyperspectral image with a reference, in figures, maps and a report.</source>
      <extracomment>processing/algorithms/assess.py</extracomment>
      <translation>Vergleicht ein geschätztes Hyperspektralbild mit einer Referenz, in Zahlen, Karten und einem Bericht.</translation>
    </message>
    <message>
      <source>Comparing the prediction with the hyperspectral raster</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>Die Vorhersage wird mit dem Hyperspektralraster verglichen</translation>
    </message>
    <message>
      <source>Comparing the radiometry of both rasters</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>Die Radiometrie beider Raster wird verglichen</translation>
    </message>
    <message>
      <source>Comparing the rasters</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>Die Raster werden verglichen</translation>
    </message>
    <message>
      <source>Computed with</source>
      <extracomment>gui/widgets/text_dialog.py</extracomment>
      <translation>Berechnet mit</translation>
    </message>
    <message>
      <source>Computing</source>
      <extracomment>gui/options/options_page.py</extracomment>
      <translation>Rechnen</translation>
    </message>
    <message>
      <source>Contents</source>
      <extracomment>gui/widgets/help_window.py</extracomment>
      <translation>Inhalt</translation>
    </message>
    <message>
      <source>Continuum removed</source>
      <extracomment>gui/profiles/bar.py</extracomment>
      <translation>Kontinuum entfernt</translation>
    </message>
    <message>
      <source>Coordinate systems cannot be written, as PROJ finds no proj.db that it can read where the environment says ({0}): it may be another program's. Unset it and start again, or give the folder of the proj.db that came with QGIS or GDAL.</source>
      <extracomment>core/check/outputs.py: f"Coordinate systems cannot be written, as PROJ finds no proj.db that it can read where the environment says ({words.listing(given)}): it may be another program's. Unset it and start again, or give the folder of the proj.db that came with QGIS or GDAL."</extracomment>
      <translation>Koordinatensysteme können nicht geschrieben werden, denn wo die Umgebung es angibt ({0}), findet PROJ keine proj.db, die es lesen kann: sie gehört vielleicht zu einem anderen Programm. Löschen Sie die Umgebungsvariable und starten Sie neu, oder geben Sie den Ordner der proj.db an, die mit QGIS oder GDAL kam.</translation>
    </message>
    <message>
      <source>Coordinate systems cannot be written, as PROJ finds no proj.db that it can read: set the environment variable {0} to the folder of the proj.db that came with QGIS or GDAL.</source>
      <extracomment>core/check/outputs.py: f'Coordinate systems cannot be written, as PROJ finds no proj.db that it can read: set the environment variable {_VARIABLES[0]} to the folder of the proj.db that came with QGIS or GDAL.'</extracomment>
      <translation>Koordinatensysteme können nicht geschrieben werden, denn PROJ findet keine proj.db, die es lesen kann: setzen Sie die Umgebungsvariable {0} auf den Ordner der proj.db, die mit QGIS oder GDAL kam.</translation>
    </message>
    <message>
      <source>Copy</source>
      <extracomment>gui/options/options_page.py</extracomment>
      <translation>Kopieren</translation>
    </message>
    <message>
      <source>Copy the log to the clipboard</source>
      <extracomment>gui/options/torch_page.py</extracomment>
      <translation>Das Protokoll in die Zwischenablage kopieren</translation>
    </message>
    <message>
      <source>Copy the result to the clipboard, for a bug report</source>
      <extracomment>gui/options/options_page.py</extracomment>
      <translation>Das Ergebnis in die Zwischenablage kopieren, für einen Fehlerbericht</translation>
    </message>
    <message>
      <source>Copy the spectra along the lines</source>
      <extracomment>gui/profiles/export.py</extracomment>
      <translation>Die Spektren entlang der Linien kopieren</translation>
    </message>
    <message>
      <source>Copy the table</source>
      <extracomment>gui/profiles/export.py</extracomment>
      <translation>Die Tabelle kopieren</translation>
    </message>
    <message>
      <source>Copy the text to the clipboard</source>
      <extracomment>gui/widgets/text_dialog.py</extracomment>
      <translation>Den Text in die Zwischenablage kopieren</translation>
    </message>
    <message>
      <source>Correlation of the two spectra.</source>
      <extracomment>gui/profiles/table.py</extracomment>
      <translation>Korrelation der beiden Spektren.</translation>
    </message>
    <message>
      <source>Cross-correlation</source>
      <extracomment>processing/algorithms/assess.py</extracomment>
      <translation>Kreuzkorrelation</translation>
    </message>
    <message>
      <source>Data range</source>
      <extracomment>processing/algorithms/assess.py</extracomment>
      <translation>Wertebereich</translation>
    </message>
    <message>
      <source>Data type</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>Datentyp</translation>
    </message>
    <message>
      <source>Details</source>
      <extracomment>gui/fusion/runs.py</extracomment>
      <translation>Einzelheiten</translation>
    </message>
    <message>
      <source>Device</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>Gerät</translation>
    </message>
    <message>
      <source>Did you mean {0}? </source>
      <extracomment>core/spectral/response/sensors.py: f"Did you mean {', '.join(dict.fromkeys(near))}? "</extracomment>
      <translation>Meinten Sie {0}? </translation>
    </message>
    <message>
      <source>Done on {device} with seed {seed}.</source>
      <extracomment>processing/algorithms/fuse.py</extracomment>
      <translation>Fertig auf {device} mit Startwert {seed}.</translation>
    </message>
    <message>
      <source>Done with {engine} on {device}.</source>
      <extracomment>processing/algorithms/apply.py</extracomment>
      <translation>Fertig mit {engine} auf {device}.</translation>
    </message>
    <message>
      <source>Double click renames a pin, Delete removes it.</source>
      <extracomment>gui/profiles/table.py</extracomment>
      <translation>Ein Doppelklick benennt eine Nadel um, Entf entfernt sie.</translation>
    </message>
    <message>
      <source>Downloading: {mb:.0f} MB of about {total} MB</source>
      <extracomment>adapters/torch_install/install.py</extracomment>
      <translation>Herunterladen: {mb:.0f} MB von etwa {total} MB</translation>
    </message>
    <message>
      <source>Downloads with pip, through QGIS's proxy where there is one.</source>
      <extracomment>gui/options/torch_choice.py</extracomment>
      <translation>Lädt mit pip herunter, über den Proxy von QGIS, wo es einen gibt.</translation>
    </message>
    <message>
      <source>Drag moves the view, the wheel zooms; drag with the right button stretches it.</source>
      <extracomment>gui/profiles/dock.py</extracomment>
      <translation>Ziehen verschiebt die Ansicht, das Rad vergrößert; Ziehen mit der rechten Taste dehnt sie.</translation>
    </message>
    <message>
      <source>Draw a line: its spectra are shown as an image of band against distance</source>
      <extracomment>gui/profiles/bar.py</extracomment>
      <translation>Eine Linie zeichnen: ihre Spektren werden als Bild von Band über Entfernung gezeigt</translation>
    </message>
    <message>
      <source>Draw a polygon: left clicks set corners, a right click ends it</source>
      <extracomment>gui/profiles/bar.py</extracomment>
      <translation>Ein Polygon zeichnen: Linksklicks setzen Ecken, ein Rechtsklick beendet es</translation>
    </message>
    <message>
      <source>Drawing training spectra</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>Trainingsspektren werden gezogen</translation>
    </message>
    <message>
      <source>EMIT reflectance is float32</source>
      <extracomment>core/raster/products/emit.py: 'EMIT reflectance is float32'</extracomment>
      <translation>Die Reflexion von EMIT ist float32</translation>
    </message>
    <message>
      <source>ENVI files cannot be compressed: use GTiff, or compress none.</source>
      <extracomment>core/check/fusion.py: 'ENVI files cannot be compressed: use GTiff, or compress none.'</extracomment>
      <translation>ENVI-Dateien können nicht komprimiert werden: nehmen Sie GTiff, oder keine Kompression (none).</translation>
    </message>
    <message>
      <source>ENVI metadata of the bands</source>
      <extracomment>core/spectral/band_metadata.py: 'ENVI metadata of the bands'</extracomment>
      <translation>ENVI-Metadaten der Bänder</translation>
    </message>
    <message>
      <source>ENVI metadata of the file</source>
      <extracomment>core/spectral/band_metadata.py: 'ENVI metadata of the file'</extracomment>
      <translation>ENVI-Metadaten der Datei</translation>
    </message>
    <message>
      <source>ENVI spectral library…</source>
      <extracomment>gui/profiles/export.py</extracomment>
      <translation>ENVI-Spektralbibliothek…</translation>
    </message>
    <message>
      <source>ERGAS</source>
      <extracomment>processing/algorithms/assess.py</extracomment>
      <translation>ERGAS</translation>
    </message>
    <message>
      <source>ERGAS is not given: say how many times coarser the LR-HSI was than these images (ratio).</source>
      <extracomment>evaluation/assess/run.py: 'ERGAS is not given: say how many times coarser the LR-HSI was than these images (ratio).'</extracomment>
      <translation>ERGAS fehlt: geben Sie an, wievielmal gröber das LR-HSI war als diese Bilder (ratio).</translation>
    </message>
    <message>
      <source>Error maps</source>
      <extracomment>processing/algorithms/assess.py</extracomment>
      <translation>Fehlerkarten</translation>
    </message>
    <message>
      <source>Estimated image (e.g. sharpened)</source>
      <extracomment>processing/algorithms/assess.py</extracomment>
      <translation>Geschätztes Bild (z. B. geschärft)</translation>
    </message>
    <message>
      <source>Estimating the accuracy to be expected</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>Die zu erwartende Genauigkeit wird geschätzt</translation>
    </message>
    <message>
      <source>Evaluation</source>
      <extracomment>processing/algorithm.py</extracomment>
      <translation>Bewertung</translation>
    </message>
    <message>
      <source>Every pixel is predicted by itself; nothing of the hyperspectral image is returned to it, because {0}.</source>
      <extracomment>core/refine/refinement.py: f'Every pixel is predicted by itself; nothing of the hyperspectral image is returned to it, because {reason}.'</extracomment>
      <translation>Jedes Pixel wird für sich vorhergesagt; aus dem Hyperspektralbild wird nichts zurückgegeben: {0}.</translation>
    </message>
    <message>
      <source>Every {0} is out of range for an image of {1} × {2} pixels: give 1 for all pixels, 2 to {3} for one in so many, or 0 for as many as a quick look needs.</source>
      <extracomment>core/check/fusion.py: f'Every {every} is out of range for an image of {rows} × {cols} pixels: give 1 for all pixels, 2 to {most} for one in so many, or 0 for as many as a quick look needs.'</extracomment>
      <translation>every {0} liegt für ein Bild von {1} × {2} Pixeln außerhalb des Möglichen: geben Sie 1 für alle Pixel an, 2 bis {3} für eines von so vielen, oder 0 für so viele, wie ein schneller Blick braucht.</translation>
    </message>
    <message>
      <source>Expect about SAM {0}°, RMSE {1}{2}; plain upsampling: SAM {3}°, RMSE {4}. Measured on the hyperspectral image itself, one scale down, as against an image as noisy as it is.</source>
      <extracomment>core/forecast/step.py: f'Expect about SAM {found.sam_deg:.1f}°, RMSE {found.rmse:.3g}{percent}; plain upsampling: SAM {found.upsampling_sam_deg:.1f}°, RMSE {found.upsampling_rmse:.3g}. Measured on the hyperspectral image itself, one scale down, as against an image as noisy as it is.'</extracomment>
      <translation>Zu erwarten sind etwa SAM {0}°, RMSE {1}{2}; bloßes Vergrößern: SAM {3}°, RMSE {4}. Gemessen am Hyperspektralbild selbst, eine Stufe gröber, gegenüber einem Bild, das so verrauscht ist wie dieses.</translation>
    </message>
    <message>
      <source>Expect about {figures}.</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>Zu erwarten sind etwa {figures}.</translation>
    </message>
    <message>
      <source>Expected accuracy</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>Erwartete Genauigkeit</translation>
    </message>
    <message>
      <source>Expected {figure}, measured one scale down: {ours}; of plain upsampling: {theirs}.</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>{figure}, erwartet, eine Stufe gröber gemessen: {ours}; bei bloßem Vergrößern: {theirs}.</translation>
    </message>
    <message>
      <source>Export spectra</source>
      <extracomment>gui/profiles/export.py</extracomment>
      <translation>Spektren exportieren</translation>
    </message>
    <message>
      <source>Export the spectra</source>
      <extracomment>gui/profiles/bar.py</extracomment>
      <translation>Die Spektren exportieren</translation>
    </message>
    <message>
      <source>Field with names</source>
      <extracomment>processing/algorithms/profile.py</extracomment>
      <translation>Feld mit Namen</translation>
    </message>
    <message>
      <source>Figures of every band</source>
      <extracomment>processing/algorithms/assess.py</extracomment>
      <translation>Zahlen für jedes Band</translation>
    </message>
    <message>
      <source>File</source>
      <extracomment>gui/widgets/text_dialog.py</extracomment>
      <translation>Datei</translation>
    </message>
    <message>
      <source>File to write</source>
      <extracomment>gui/widgets/output_field.py</extracomment>
      <translation>Datei, die geschrieben wird</translation>
    </message>
    <message>
      <source>File with the spectral response (CSV)</source>
      <extracomment>gui/response/srf_chooser.py</extracomment>
      <translation>Datei mit der spektralen Empfindlichkeit (CSV)</translation>
    </message>
    <message>
      <source>Fine</source>
      <extracomment>gui/profiles/sources.py</extracomment>
      <translation>Fein</translation>
    </message>
    <message>
      <source>Fine multispectral image</source>
      <extracomment>processing/algorithms/simulate_parameters.py</extracomment>
      <translation>Feines Multispektralbild</translation>
    </message>
    <message>
      <source>Fine multispectral image: points over the widths of its bands</source>
      <extracomment>gui/profiles/sources.py</extracomment>
      <translation>Feines Multispektralbild: Punkte über den Breiten seiner Bänder</translation>
    </message>
    <message>
      <source>Folder for packages</source>
      <extracomment>gui/options/options_page.py</extracomment>
      <translation>Ordner für Pakete</translation>
    </message>
    <message>
      <source>Folder for the hyperspectral images</source>
      <extracomment>processing/algorithms/apply_many.py</extracomment>
      <translation>Ordner für die Hyperspektralbilder</translation>
    </message>
    <message>
      <source>Folder of wheels</source>
      <extracomment>gui/options/torch_choice.py</extracomment>
      <translation>Ordner mit Wheels</translation>
    </message>
    <message>
      <source>For an &amp;NVIDIA graphics card (CUDA)</source>
      <extracomment>gui/options/torch_choice.py</extracomment>
      <translation>Für eine &amp;NVIDIA-Grafikkarte (CUDA)</translation>
    </message>
    <message>
      <source>For the &amp;processor</source>
      <extracomment>gui/options/torch_choice.py</extracomment>
      <translation>Für den &amp;Prozessor</translation>
    </message>
    <message>
      <source>For this &amp;Mac</source>
      <extracomment>gui/options/torch_choice.py</extracomment>
      <translation>Für diesen &amp;Mac</translation>
    </message>
    <message>
      <source>Forget what was set by hand and take the guess.</source>
      <extracomment>gui/response/band_table.py</extracomment>
      <translation>Vergessen, was von Hand gesetzt wurde, und die Vermutung nehmen.</translation>
    </message>
    <message>
      <source>Format</source>
      <extracomment>adapters/layers/output_format.py</extracomment>
      <translation>Format</translation>
    </message>
    <message>
      <source>From a folder of &amp;wheels, without a network</source>
      <extracomment>gui/options/torch_choice.py</extracomment>
      <translation>Aus einem Ordner mit &amp;Wheels, ohne Netz</translation>
    </message>
    <message>
      <source>From the interne&amp;t</source>
      <extracomment>gui/options/torch_choice.py</extracomment>
      <translation>Aus dem Interne&amp;t</translation>
    </message>
    <message>
      <source>From where</source>
      <extracomment>gui/options/torch_choice.py</extracomment>
      <translation>Woher</translation>
    </message>
    <message>
      <source>Further rasters to read: dotted curves</source>
      <extracomment>gui/profiles/sources.py</extracomment>
      <translation>Weitere Raster, die gelesen werden: gepunktete Kurven</translation>
    </message>
    <message>
      <source>Fusion</source>
      <extracomment>processing/algorithm.py</extracomment>
      <translation>Fusion</translation>
    </message>
    <message>
      <source>GDAL gave no reason</source>
      <extracomment>core/raster/read/parallel_blocks.py: 'GDAL gave no reason'</extracomment>
      <translation>GDAL nannte keinen Grund</translation>
    </message>
    <message>
      <source>GeoTIFF (*.tif);;ENVI (*.bsq)</source>
      <extracomment>gui/widgets/output_field.py</extracomment>
      <translation>GeoTIFF (*.tif);;ENVI (*.bsq)</translation>
    </message>
    <message>
      <source>Get what a run needs and QGIS does not bring</source>
      <extracomment>gui/fusion/buttons.py</extracomment>
      <translation>Holen, was ein Lauf braucht und QGIS nicht mitbringt</translation>
    </message>
    <message>
      <source>Give a scheduler or a number of workers to start here, not both.</source>
      <extracomment>core/predict/cluster/where.py: 'Give a scheduler or a number of workers to start here, not both.'</extracomment>
      <translation>Geben Sie einen Scheduler an oder eine Zahl von Workern, die hier gestartet werden, nicht beides.</translation>
    </message>
    <message>
      <source>Guess again</source>
      <extracomment>gui/response/band_table.py</extracomment>
      <translation>Neu vermuten</translation>
    </message>
    <message>
      <source>HR-HSI by SpectraLift from {0} and {1} ({2})</source>
      <extracomment>core/runs/report.py: f"HR-HSI by SpectraLift from {p['hsi']} and {name} ({p['sensor']})"</extracomment>
      <translation>HR-HSI von SpectraLift aus {0} und {1} ({2})</translation>
    </message>
    <message>
      <source>HTML files (*.html)</source>
      <extracomment>processing/algorithms/assess.py</extracomment>
      <translation>HTML-Dateien (*.html)</translation>
    </message>
    <message>
      <source>Help</source>
      <extracomment>gui/profiles/bar.py</extracomment>
      <translation>Hilfe</translation>
    </message>
    <message>
      <source>How a point is blurred before the pixels are averaged; delta does not blur.</source>
      <extracomment>processing/algorithms/simulate_parameters.py</extracomment>
      <translation>Wie ein Punkt weichgezeichnet wird, bevor die Pixel gemittelt werden; delta zeichnet nicht weich.</translation>
    </message>
    <message>
      <source>How accurate the result is cannot be foreseen: {0}.</source>
      <extracomment>core/forecast/step.py: f'How accurate the result is cannot be foreseen: {reason}.'</extracomment>
      <translation>Wie genau das Ergebnis ist, lässt sich nicht vorhersehen: {0}.</translation>
    </message>
    <message>
      <source>How far the installation is</source>
      <extracomment>gui/options/torch_page.py</extracomment>
      <translation>Wie weit die Installation ist</translation>
    </message>
    <message>
      <source>How far the sharp spectrum, seen through the sensor's response, is from what the fine image observed: 0 % is perfect.</source>
      <extracomment>gui/profiles/table.py</extracomment>
      <translation>Wie weit das geschärfte Spektrum, durch die Empfindlichkeit des Sensors gesehen, von dem entfernt ist, was das feine Bild beobachtet hat: 0 % ist vollkommen.</translation>
    </message>
    <message>
      <source>How it was made</source>
      <extracomment>gui/widgets/text_dialog.py</extracomment>
      <translation>Wie es entstanden ist</translation>
    </message>
    <message>
      <source>How many fine pixels make the side of a coarse one. Rows and columns beyond a multiple are left out.</source>
      <extracomment>processing/algorithms/simulate_parameters.py</extracomment>
      <translation>Wie viele feine Pixel die Seite eines groben ergeben. Zeilen und Spalten über ein Vielfaches hinaus werden weggelassen.</translation>
    </message>
    <message>
      <source>How many pixels on a side are taken around a point.</source>
      <extracomment>processing/algorithms/profile.py</extracomment>
      <translation>Wie viele Pixel je Seite um einen Punkt genommen werden.</translation>
    </message>
    <message>
      <source>How many processor cores the computing may use.</source>
      <extracomment>gui/options/options_page.py</extracomment>
      <translation>Wie viele Prozessorkerne das Rechnen benutzen darf.</translation>
    </message>
    <message>
      <source>How many times coarser the hyperspectral image was before it was sharpened, e.g. 4. ERGAS needs it; without it there is none, unless the estimated image says it.</source>
      <extracomment>processing/algorithms/assess.py</extracomment>
      <translation>Wievielmal gröber das Hyperspektralbild war, bevor es geschärft wurde, z. B. 4. ERGAS braucht es; ohne gibt es keines, außer wenn das geschätzte Bild es sagt.</translation>
    </message>
    <message>
      <source>How the curves are drawn</source>
      <extracomment>gui/profiles/bar.py</extracomment>
      <translation>Wie die Kurven gezeichnet werden</translation>
    </message>
    <message>
      <source>How the multispectral values are brought to the units of the hyperspectral ones.</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>Wie die multispektralen Werte auf die Einheiten der hyperspektralen gebracht werden.</translation>
    </message>
    <message>
      <source>How the multispectral values are brought to the units of the hyperspectral ones. auto: decide from the data. none: they are the same already. factor: one factor for all bands. match: match the distributions, as digital numbers need it.</source>
      <extracomment>processing/algorithms/fuse_parameters.py</extracomment>
      <translation>Wie die multispektralen Werte auf die Einheiten der hyperspektralen gebracht werden. auto: nach den Daten entscheiden. none: sie sind schon dieselben. factor: ein Faktor für alle Bänder. match: die Verteilungen anpassen, wie Digitalwerte es brauchen.</translation>
    </message>
    <message>
      <source>How the spectral model is found. default holds some spectra out and keeps the weights that were best on them. paper trains 2500 epochs on all spectra. preview is a closed-form fit.</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>Wie das Spektralmodell gefunden wird. default hält einige Spektren zurück und behält die Gewichte, die an ihnen am besten waren. paper trainiert 2500 Epochen an allen Spektren. preview ist eine Anpassung in geschlossener Form.</translation>
    </message>
    <message>
      <source>How the values are brought to the model's units. auto: as in its training, if they then lie where the training did. model: the same without that check. none: they are in the units of the hyperspectral image already. factor: a usual factor, such as 10000. match: match the distributions to those of the training.</source>
      <extracomment>processing/algorithms/apply.py</extracomment>
      <translation>Wie die Werte auf die Einheiten des Modells gebracht werden. auto: wie beim Training, wenn sie dann liegen, wo das Training lag. model: dasselbe ohne diese Prüfung. none: sie sind schon in den Einheiten des Hyperspektralbilds. factor: ein üblicher Faktor, etwa 10000. match: die Verteilungen an die des Trainings anpassen.</translation>
    </message>
    <message>
      <source>How to get PyTorch on each system</source>
      <extracomment>gui/options/torch_page.py</extracomment>
      <translation>Wie man auf jedem System zu PyTorch kommt</translation>
    </message>
    <message>
      <source>Hyperspectral bands to leave out</source>
      <extracomment>processing/algorithms/fuse_parameters.py</extracomment>
      <translation>Hyperspektralbänder, die wegbleiben</translation>
    </message>
    <message>
      <source>Hyperspectral bands to leave out as well: 130-135,220 or water-vapour.</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>Hyperspektralbänder, die außerdem wegbleiben: 130-135,220 oder water-vapour.</translation>
    </message>
    <message>
      <source>Hyperspectral image</source>
      <extracomment>gui/fusion/dialog.py</extracomment>
      <translation>Hyperspektralbild</translation>
    </message>
    <message>
      <source>Hyperspectral image (many bands, coarse pixels)</source>
      <extracomment>processing/algorithms/fuse_parameters.py</extracomment>
      <translation>Hyperspektralbild (viele Bänder, grobe Pixel)</translation>
    </message>
    <message>
      <source>Hyperspectral image (the truth)</source>
      <extracomment>processing/algorithms/simulate_parameters.py</extracomment>
      <translation>Hyperspektralbild (die Wahrheit)</translation>
    </message>
    <message>
      <source>Hyperspectral image ({bands} bands) on the grid of a multispectral one, made by {software} from {hsi} and {msi}, knowing the spectral response of {sensor}. Method: {method}.</source>
      <extracomment>adapters/layers/result_layer.py</extracomment>
      <translation>Hyperspektralbild ({bands} Bänder) auf dem Gitter eines multispektralen, erzeugt von {software} aus {hsi} und {msi}, mit Kenntnis der spektralen Empfindlichkeit von {sensor}. Verfahren: {method}.</translation>
    </message>
    <message>
      <source>Hyperspectral images</source>
      <extracomment>processing/algorithms/apply_many.py</extracomment>
      <translation>Hyperspektralbilder</translation>
    </message>
    <message>
      <source>Hyperspectral wavelengths</source>
      <extracomment>processing/algorithms/fuse_parameters.py</extracomment>
      <translation>Hyperspektrale Wellenlängen</translation>
    </message>
    <message>
      <source>Images of the sensor the model was trained for. Each result takes over the grid, extent and CRS of its image.</source>
      <extracomment>processing/algorithms/apply_many.py</extracomment>
      <translation>Bilder von dem Sensor, für den das Modell trainiert wurde. Jedes Ergebnis übernimmt Gitter, Ausdehnung und KBS seines Bildes.</translation>
    </message>
    <message>
      <source>Inputs: {hsi} and {msi}.</source>
      <extracomment>adapters/layers/result_layer.py</extracomment>
      <translation>Eingaben: {hsi} und {msi}.</translation>
    </message>
    <message>
      <source>Install PyTorch for SpectraLift</source>
      <extracomment>adapters/torch_install/jobs.py</extracomment>
      <translation>PyTorch für SpectraLift installieren</translation>
    </message>
    <message>
      <source>Install PyTorch into the plugin's own folder</source>
      <extracomment>gui/options/torch_page.py</extracomment>
      <translation>PyTorch in den eigenen Ordner des Plugins installieren</translation>
    </message>
    <message>
      <source>Install PyTorch…</source>
      <extracomment>gui/options/options_page.py</extracomment>
      <translation>PyTorch installieren…</translation>
    </message>
    <message>
      <source>It goes to {folder}, where {free:.0f} GB are free.</source>
      <extracomment>gui/options/torch_page.py</extracomment>
      <translation>Es kommt nach {folder}, wo {free:.0f} GB frei sind.</translation>
    </message>
    <message>
      <source>It has no band in common with a coarse pixel.</source>
      <extracomment>gui/profiles/table.py</extracomment>
      <translation>Es hat kein Band mit einem groben Pixel gemeinsam.</translation>
    </message>
    <message>
      <source>Its header {0} does not begin with the line ENVI, as plain text without a byte order mark.</source>
      <extracomment>core/raster/metadata/envi_file.py: f'Its header {name} does not begin with the line ENVI, as plain text without a byte order mark.'</extracomment>
      <translation>Seine Kopfdatei {0} beginnt nicht mit der Zeile ENVI, als reiner Text ohne Bytereihenfolge-Marke (BOM).</translation>
    </message>
    <message>
      <source>Its header {0} has no whole number for {1}.</source>
      <extracomment>core/raster/metadata/envi_file.py: f'Its header {name} has no whole number for {words.listing(missing)}.'</extracomment>
      <translation>Seine Kopfdatei {0} hat keine ganze Zahl für {1}.</translation>
    </message>
    <message>
      <source>Its header {0} promises {1} bytes and there are {2}.</source>
      <extracomment>core/raster/metadata/envi_file.py: f'Its header {name} promises {needed} bytes and there are {size}.'</extracomment>
      <translation>Seine Kopfdatei {0} verspricht {1} Bytes, und es gibt {2}.</translation>
    </message>
    <message>
      <source>JSON files (*.json)</source>
      <extracomment>processing/algorithms/assess.py</extracomment>
      <translation>JSON-Dateien (*.json)</translation>
    </message>
    <message>
      <source>Keeps the trained model, to be applied to other images of the same two sensors.</source>
      <extracomment>processing/algorithms/fuse_parameters.py</extracomment>
      <translation>Behält das trainierte Modell, um es auf andere Bilder derselben beiden Sensoren anzuwenden.</translation>
    </message>
    <message>
      <source>Keeps the trained model, to be used on other images of the same two sensors.</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>Behält das trainierte Modell, um es für andere Bilder derselben beiden Sensoren zu benutzen.</translation>
    </message>
    <message>
      <source>Landsat Collection 2 Level 2</source>
      <extracomment>core/raster/products/landsat.py: 'Landsat Collection 2 Level 2'</extracomment>
      <translation>Landsat Collection 2 Level 2</translation>
    </message>
    <message>
      <source>Leave out bands</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>Bänder weglassen</translation>
    </message>
    <message>
      <source>Leave them out: use the bands {0}.</source>
      <extracomment>evaluation/simulate/checks.py: f"Leave them out: use the bands {','.join(kept)}."</extracomment>
      <translation>Lassen Sie sie weg: nehmen Sie die Bänder {0}.</translation>
    </message>
    <message>
      <source>Log</source>
      <extracomment>gui/options/torch_page.py</extracomment>
      <translation>Protokoll</translation>
    </message>
    <message>
      <source>Logarithmic y axis</source>
      <extracomment>gui/profiles/bar.py</extracomment>
      <translation>Logarithmische y-Achse</translation>
    </message>
    <message>
      <source>Looking at QGIS's Python…</source>
      <extracomment>gui/options/torch_page.py</extracomment>
      <translation>Das Python von QGIS wird angesehen…</translation>
    </message>
    <message>
      <source>Make the sample scene</source>
      <extracomment>gui/fusion/sample_link.py</extracomment>
      <translation>Die Beispielszene erzeugen</translation>
    </message>
    <message>
      <source>Makes a coarse hyperspectral and a fine multispectral image from one cube, which then is the truth.</source>
      <extracomment>processing/algorithms/simulate.py</extracomment>
      <translation>Macht aus einem Datenwürfel, der dann die Wahrheit ist, ein grobes Hyperspektral- und ein feines Multispektralbild.</translation>
    </message>
    <message>
      <source>Makes a hyperspectral image of a multispectral one, with a model that was trained before.</source>
      <extracomment>processing/algorithms/apply.py</extracomment>
      <translation>Macht aus einem Multispektralbild ein hyperspektrales, mit einem vorher trainierten Modell.</translation>
    </message>
    <message>
      <source>Makes hyperspectral images of many multispectral ones, with one model, and one report.</source>
      <extracomment>processing/algorithms/apply_many.py</extracomment>
      <translation>Macht aus vielen Multispektralbildern hyperspektrale, mit einem Modell, und einem Bericht.</translation>
    </message>
    <message>
      <source>Making the result takes, as a COG is rewritten,</source>
      <extracomment>core/check/outputs.py: 'Making the result takes, as a COG is rewritten,'</extracomment>
      <translation>Da ein COG neu geschrieben wird, braucht das Ergebnis beim Erzeugen</translation>
    </message>
    <message>
      <source>Making the sample scene…</source>
      <extracomment>gui/fusion/sample_link.py</extracomment>
      <translation>Die Beispielszene wird erzeugt…</translation>
    </message>
    <message>
      <source>Map position, in the coordinate system of the pin.</source>
      <extracomment>gui/profiles/table.py</extracomment>
      <translation>Kartenposition, im Koordinatensystem der Nadel.</translation>
    </message>
    <message>
      <source>Mean absolute error in training</source>
      <extracomment>gui/widgets/text_dialog.py</extracomment>
      <translation>Mittlerer absoluter Fehler im Training</translation>
    </message>
    <message>
      <source>Mean absolute error on held-out spectra</source>
      <extracomment>gui/widgets/text_dialog.py</extracomment>
      <translation>Mittlerer absoluter Fehler an zurückgehaltenen Spektren</translation>
    </message>
    <message>
      <source>Mean absolute error on spectra held out from training: {mae:.4g}.</source>
      <extracomment>adapters/layers/result_layer.py</extracomment>
      <translation>Mittlerer absoluter Fehler an Spektren, die vom Training zurückgehalten wurden: {mae:.4g}.</translation>
    </message>
    <message>
      <source>Mean closure</source>
      <extracomment>gui/widgets/text_dialog.py</extracomment>
      <translation>Mittlere Schließung</translation>
    </message>
    <message>
      <source>Mean of sharp − coarse, as reflectance.</source>
      <extracomment>gui/profiles/table.py</extracomment>
      <translation>Mittel von scharf − grob, als Reflexion.</translation>
    </message>
    <message>
      <source>Memory</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>Speicher</translation>
    </message>
    <message>
      <source>Memory budget [MiB]</source>
      <extracomment>processing/parameters.py</extracomment>
      <translation>Speicherbudget [MiB]</translation>
    </message>
    <message>
      <source>Model</source>
      <extracomment>gui/widgets/text_dialog.py</extracomment>
      <translation>Modell</translation>
    </message>
    <message>
      <source>Move over the map; a click pins the spectra.</source>
      <extracomment>gui/profiles/dock.py</extracomment>
      <translation>Fahren Sie über die Karte; ein Klick steckt die Spektren fest.</translation>
    </message>
    <message>
      <source>Much larger, and trains faster; needs an NVIDIA card of 2018 or later with a recent driver. Without them it computes on the processor.</source>
      <extracomment>gui/options/torch_choice.py</extracomment>
      <translation>Viel größer, und trainiert schneller; braucht eine NVIDIA-Karte ab 2018 mit aktuellem Treiber. Ohne beides wird auf dem Prozessor gerechnet.</translation>
    </message>
    <message>
      <source>Multispectral bands to simulate</source>
      <extracomment>processing/algorithms/simulate_parameters.py</extracomment>
      <translation>Multispektralbänder, die simuliert werden</translation>
    </message>
    <message>
      <source>Multispectral bands to use</source>
      <extracomment>processing/algorithms/apply.py</extracomment>
      <translation>Multispektralbänder, die benutzt werden</translation>
    </message>
    <message>
      <source>Multispectral bands: {bands} (from {how}).</source>
      <extracomment>adapters/layers/result_layer.py</extracomment>
      <translation>Multispektralbänder: {bands} (aus: {how}).</translation>
    </message>
    <message>
      <source>Multispectral image</source>
      <extracomment>gui/fusion/dialog.py</extracomment>
      <translation>Multispektralbild</translation>
    </message>
    <message>
      <source>Multispectral image (few bands, fine pixels)</source>
      <extracomment>processing/algorithms/fuse_parameters.py</extracomment>
      <translation>Multispektralbild (wenige Bänder, feine Pixel)</translation>
    </message>
    <message>
      <source>Multispectral images</source>
      <extracomment>processing/algorithms/apply_many.py</extracomment>
      <translation>Multispektralbilder</translation>
    </message>
    <message>
      <source>Multispectral sensor</source>
      <extracomment>processing/algorithms/fuse_parameters.py</extracomment>
      <translation>Multispektralsensor</translation>
    </message>
    <message>
      <source>Name and colour; the tick shows or hides the pin's curves.</source>
      <extracomment>gui/profiles/table.py</extracomment>
      <translation>Name und Farbe; das Häkchen zeigt oder verbirgt die Kurven der Nadel.</translation>
    </message>
    <message>
      <source>Names of the sensor's bands, such as Blue,Green,Red. Leave it empty for all that the cube covers, but the panchromatic one.</source>
      <extracomment>processing/algorithms/simulate_parameters.py</extracomment>
      <translation>Namen der Bänder des Sensors, wie Blue,Green,Red. Leer für alle, die der Datenwürfel abdeckt, außer dem panchromatischen.</translation>
    </message>
    <message>
      <source>No 11 × 11 window lies within the image and is free of nodata: there is no SSIM.</source>
      <extracomment>evaluation/assess/run.py: 'No 11 × 11 window lies within the image and is free of nodata: there is no SSIM.'</extracomment>
      <translation>Kein Fenster von 11 × 11 Pixeln liegt im Bild und ist frei von NoData: Es gibt keinen SSIM.</translation>
    </message>
    <message>
      <source>No band of the estimate ({0}) has the wavelength of one of the reference ({1}): these are not two versions of one image.</source>
      <extracomment>evaluation/assess/checks.py: f'No band of the estimate ({spans[0]}) has the wavelength of one of the reference ({spans[1]}): these are not two versions of one image.'</extracomment>
      <translation>Kein Band der Schätzung ({0}) hat die Wellenlänge eines Bandes der Referenz ({1}): das sind nicht zwei Fassungen eines Bildes.</translation>
    </message>
    <message>
      <source>No band of {0} can be simulated: {1} lie outside the hyperspectral image's good bands ({2}–{3} nm). Check the sensor and the wavelengths.</source>
      <extracomment>core/check/bands.py: f"No band of {response.sensor} can be simulated: {words.listing(lost)} lie outside the hyperspectral image's good bands ({low:.0f}–{high:.0f} nm). Check the sensor and the wavelengths."</extracomment>
      <translation>Kein Band von {0} kann simuliert werden: {1} liegen außerhalb der guten Bänder des Hyperspektralbilds ({2}–{3} nm). Prüfen Sie Sensor und Wellenlängen.</translation>
    </message>
    <message>
      <source>No file was given.</source>
      <extracomment>core/raster/open_file.py: 'No file was given.'</extracomment>
      <translation>Es wurde keine Datei angegeben.</translation>
    </message>
    <message>
      <source>No model file was given: say where the model is to be written.</source>
      <extracomment>core/check/fusion.py: 'No model file was given: say where the model is to be written.'</extracomment>
      <translation>Es wurde keine Modelldatei angegeben: sagen Sie, wohin das Modell geschrieben werden soll.</translation>
    </message>
    <message>
      <source>No model was given: choose a file that `train` has written.</source>
      <extracomment>core/check/apply.py: 'No model was given: choose a file that `train` has written.'</extracomment>
      <translation>Es wurde kein Modell angegeben: wählen Sie eine Datei, die `train` geschrieben hat.</translation>
    </message>
    <message>
      <source>No output file was given for the {0}: say where it is to be written.</source>
      <extracomment>evaluation/simulate/checks.py: f'No output file was given for the {role}: say where it is to be written.'</extracomment>
      <translation>Für {0} wurde keine Ausgabedatei angegeben: sagen Sie, wohin geschrieben werden soll.</translation>
    </message>
    <message>
      <source>No output file was given: say where the result is to be written.</source>
      <extracomment>core/check/apply.py: 'No output file was given: say where the result is to be written.'</extracomment>
      <translation>Es wurde keine Ausgabedatei angegeben: sagen Sie, wohin das Ergebnis geschrieben werden soll.</translation>
    </message>
    <message>
      <source>No pin is selected. Remove all {count} pins?</source>
      <extracomment>gui/profiles/table.py</extracomment>
      <translation>Es ist keine Nadel ausgewählt. Alle {count} Nadeln entfernen?</translation>
    </message>
    <message>
      <source>No pixel has data in all compared bands of both images: mark bands without data as bad (bbl), or check that the images show the same place.</source>
      <extracomment>evaluation/assess/run.py: 'No pixel has data in all compared bands of both images: mark bands without data as bad (bbl), or check that the images show the same place.'</extracomment>
      <translation>Kein Pixel hat in allen verglichenen Bändern beider Bilder Daten: kennzeichnen Sie Bänder ohne Daten als schlecht (bbl), oder prüfen Sie, ob die Bilder denselben Ort zeigen.</translation>
    </message>
    <message>
      <source>No pixel of the simulated image is free of nodata in {0}: mark bad bands as bad, or choose a smaller PSF or ratio.</source>
      <extracomment>evaluation/simulate/run.py: f'No pixel of the simulated image is free of nodata in {work.hsi.path}: mark bad bands as bad, or choose a smaller PSF or ratio.'</extracomment>
      <translation>Kein Pixel des simulierten Bildes ist in {0} frei von Nodata: kennzeichnen Sie schlechte Bänder als schlecht, oder wählen Sie eine kleinere PSF oder ein kleineres Verhältnis.</translation>
    </message>
    <message>
      <source>No scene was given: name a raster, or a list that has some.</source>
      <extracomment>core/check/batch.py: 'No scene was given: name a raster, or a list that has some.'</extracomment>
      <translation>Es wurde keine Szene angegeben: nennen Sie ein Raster, oder eine Liste, in der welche stehen.</translation>
    </message>
    <message>
      <source>No spectral response to show yet</source>
      <extracomment>gui/response/responses.py</extracomment>
      <translation>Noch keine spektrale Empfindlichkeit zu zeigen</translation>
    </message>
    <message>
      <source>No usual factor brings the multispectral values to the model's units: it would be {0}. Use radiometry match, or none if they are in these units.</source>
      <extracomment>core/check/model_fit.py: f"No usual factor brings the multispectral values to the model's units: it would be {wanted:.3g}. Use radiometry match, or none if they are in these units."</extracomment>
      <translation>Kein üblicher Faktor bringt die multispektralen Werte auf die Einheiten des Modells: es wäre {0}. Nehmen Sie die Radiometrie match, oder none, wenn sie schon in diesen Einheiten sind.</translation>
    </message>
    <message>
      <source>No way is known between the coordinate systems of the two images: they are fused all the same, but their radiometry is compared by distribution only.</source>
      <extracomment>core/check/place.py: 'No way is known between the coordinate systems of the two images: they are fused all the same, but their radiometry is compared by distribution only.'</extracomment>
      <translation>Zwischen den Koordinatensystemen der beiden Bilder ist kein Weg bekannt: Sie werden trotzdem fusioniert, ihre Radiometrie wird aber nur anhand der Verteilungen verglichen.</translation>
    </message>
    <message>
      <source>No wheel of PyTorch in {folder} fits Python {python} on this system ({system}). There is: {wheels}.</source>
      <extracomment>adapters/torch_install/pip_errors.py</extracomment>
      <translation>Kein Wheel von PyTorch in {folder} passt zu Python {python} auf diesem System ({system}). Vorhanden: {wheels}.</translation>
    </message>
    <message>
      <source>No worker has been there for {0} s: start some, and run this again.</source>
      <extracomment>core/predict/cluster/session.py: f'No worker has been there for {GONE_S:g} s: start some, and run this again.'</extracomment>
      <translation>Seit {0} s ist kein Worker da: starten Sie welche, und führen Sie dies noch einmal aus.</translation>
    </message>
    <message>
      <source>No {0} was given: choose a raster.</source>
      <extracomment>core/check/fusion.py: f'No {role} was given: choose a raster.'</extracomment>
      <translation>{0}: es wurde nichts angegeben. Wählen Sie ein Raster.</translation>
    </message>
    <message>
      <source>None of the pins has a spectrum to export.</source>
      <extracomment>gui/profiles/export.py</extracomment>
      <translation>Keine der Nadeln hat ein Spektrum zum Exportieren.</translation>
    </message>
    <message>
      <source>Nothing of an interrupted run of this request lies beside {0}: this one starts from the beginning.</source>
      <extracomment>core/predict/resume.py: f'Nothing of an interrupted run of this request lies beside {output}: this one starts from the beginning.'</extracomment>
      <translation>Neben {0} liegt nichts von einem unterbrochenen Lauf dieses Auftrags: dieser beginnt von vorn.</translation>
    </message>
    <message>
      <source>Of the noise: the same seed gives the same images.</source>
      <extracomment>processing/algorithms/simulate_parameters.py</extracomment>
      <translation>Des Rauschens: derselbe Startwert gibt dieselben Bilder.</translation>
    </message>
    <message>
      <source>Of {0}, {1} are left out: outside the cube's good bands ({2}–{3} nm).</source>
      <extracomment>evaluation/simulate/checks.py: f"Of {loaded.sensor}, {lost} are left out: outside the cube's good bands ({low:.0f}–{high:.0f} nm)."</extracomment>
      <translation>Von {0} sind {1} weggelassen: außerhalb der guten Bänder des Datenwürfels ({2}–{3} nm).</translation>
    </message>
    <message>
      <source>Of {0}, {1} cannot be simulated: outside the cube's good bands ({2}–{3} nm). </source>
      <extracomment>evaluation/simulate/checks.py: f"Of {loaded.sensor}, {lost} cannot be simulated: outside the cube's good bands ({low:.0f}–{high:.0f} nm). "</extracomment>
      <translation>Von {0} können {1} nicht simuliert werden: außerhalb der guten Bänder des Datenwürfels ({2}–{3} nm). </translation>
    </message>
    <message>
      <source>One file with figures, plots, the map of spectral angles and example spectra.</source>
      <extracomment>processing/algorithms/assess.py</extracomment>
      <translation>Eine Datei mit Zahlen, Diagrammen, der Karte der Spektralwinkel und Beispielspektren.</translation>
    </message>
    <message>
      <source>One multispectral band says very little about a spectrum (the paper calls it extremely ill-posed): expect grey-level detail, not spectra; plain upsampling is often closer to the truth.</source>
      <extracomment>core/check/bands.py: 'One multispectral band says very little about a spectrum (the paper calls it extremely ill-posed): expect grey-level detail, not spectra; plain upsampling is often closer to the truth.'</extracomment>
      <translation>Ein einziges Multispektralband sagt sehr wenig über ein Spektrum (die Veröffentlichung nennt das Problem äußerst schlecht gestellt): erwarten Sie Grauwert-Details, keine Spektren; bloßes Vergrößern ist der Wahrheit oft näher.</translation>
    </message>
    <message>
      <source>One of the images the model is for, to tell its bands and its units by. It may be left out: then the multispectral bands to use are named (B2,B3,B4), or are those of the sensor's usual product.</source>
      <extracomment>processing/algorithms/train.py</extracomment>
      <translation>Eines der Bilder, für die das Modell ist, um seine Bänder und Einheiten zu erkennen. Es darf wegbleiben: dann werden die Multispektralbänder genannt (B2,B3,B4), oder sind die des üblichen Produkts des Sensors.</translation>
    </message>
    <message>
      <source>One pixel in</source>
      <extracomment>processing/algorithms/fuse_parameters.py</extracomment>
      <translation>Ein Pixel von je</translation>
    </message>
    <message>
      <source>Only for files that do not say them: a table (CSV or ENVI header), a list (400,410,…), or a range that is spread evenly over the bands (400:1000).</source>
      <extracomment>processing/algorithms/fuse_parameters.py</extracomment>
      <translation>Nur für Dateien, die sie nicht sagen: eine Tabelle (CSV oder ENVI-Kopfdatei), eine Liste (400,410,…), oder ein Bereich, der gleichmäßig über die Bänder verteilt wird (400:1000).</translation>
    </message>
    <message>
      <source>Only where the hyperspectral image does not say them itself: a table (CSV or .hdr), a list (400, 410, …) or a range (400:1000) in nm.</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>Nur wo das Hyperspektralbild sie nicht selbst sagt: eine Tabelle (CSV oder .hdr), eine Liste (400, 410, …) oder ein Bereich (400:1000) in nm.</translation>
    </message>
    <message>
      <source>Open report</source>
      <extracomment>gui/fusion/runs.py</extracomment>
      <translation>Bericht öffnen</translation>
    </message>
    <message>
      <source>PSNR [dB]</source>
      <extracomment>processing/algorithms/assess.py</extracomment>
      <translation>PSNR [dB]</translation>
    </message>
    <message>
      <source>Package inde&amp;x</source>
      <extracomment>gui/options/torch_choice.py</extracomment>
      <translation>Paketinde&amp;x</translation>
    </message>
    <message>
      <source>Package index</source>
      <extracomment>gui/options/torch_choice.py</extracomment>
      <translation>Paketindex</translation>
    </message>
    <message>
      <source>Part to sharpen</source>
      <extracomment>processing/algorithms/fuse_parameters.py</extracomment>
      <translation>Teil, der geschärft wird</translation>
    </message>
    <message>
      <source>Pick: the spectra follow the cursor, a click pins them, Esc ends</source>
      <extracomment>gui/profiles/bar.py</extracomment>
      <translation>Abfragen: die Spektren folgen dem Mauszeiger, ein Klick steckt sie fest, Esc beendet</translation>
    </message>
    <message>
      <source>Picture of the plot (PNG)…</source>
      <extracomment>gui/profiles/export.py</extracomment>
      <translation>Bild des Diagramms (PNG)…</translation>
    </message>
    <message>
      <source>Picture of the plot (SVG)…</source>
      <extracomment>gui/profiles/export.py</extracomment>
      <translation>Bild des Diagramms (SVG)…</translation>
    </message>
    <message>
      <source>Pin</source>
      <extracomment>gui/profiles/table.py</extracomment>
      <translation>Nadel</translation>
    </message>
    <message>
      <source>Pin the selected features of the active vector layer</source>
      <extracomment>gui/profiles/bar.py</extracomment>
      <translation>Die gewählten Objekte des aktiven Vektorlayers feststecken</translation>
    </message>
    <message>
      <source>Pins</source>
      <extracomment>gui/profiles/table.py</extracomment>
      <translation>Nadeln</translation>
    </message>
    <message>
      <source>Pixels</source>
      <extracomment>gui/widgets/text_dialog.py</extracomment>
      <translation>Pixel</translation>
    </message>
    <message>
      <source>Pixels that are taken around the point</source>
      <extracomment>gui/profiles/bar.py</extracomment>
      <translation>Pixel, die um den Punkt genommen werden</translation>
    </message>
    <message>
      <source>Places and spectra (GeoPackage)…</source>
      <extracomment>gui/profiles/export.py</extracomment>
      <translation>Orte und Spektren (GeoPackage)…</translation>
    </message>
    <message>
      <source>Plain upsampling is at least as good.</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>Bloßes Vergrößern ist mindestens genauso gut.</translation>
    </message>
    <message>
      <source>Plain upsampling would be about as good: fusing is not worth it. {0}</source>
      <extracomment>core/forecast/step.py: f'Plain upsampling would be about as good: fusing is not worth it. {text}'</extracomment>
      <translation>Bloßes Vergrößern wäre etwa genauso gut: die Fusion lohnt sich nicht. {0}</translation>
    </message>
    <message>
      <source>Plain upsampling would be better (RMSE {0} against {1}): fusing is not worth it. {2}</source>
      <extracomment>core/forecast/step.py: f'Plain upsampling would be better (RMSE {found.upsampling_rmse:.3g} against {found.rmse:.3g}): fusing is not worth it. {text}'</extracomment>
      <translation>Bloßes Vergrößern wäre besser (RMSE {0} gegenüber {1}): die Fusion lohnt sich nicht. {2}</translation>
    </message>
    <message>
      <source>Point spread function</source>
      <extracomment>processing/algorithms/simulate_parameters.py</extracomment>
      <translation>Punktspreizfunktion</translation>
    </message>
    <message>
      <source>Points or polygons</source>
      <extracomment>processing/algorithms/profile.py</extracomment>
      <translation>Punkte oder Polygone</translation>
    </message>
    <message>
      <source>Position</source>
      <extracomment>gui/profiles/table.py</extracomment>
      <translation>Position</translation>
    </message>
    <message>
      <source>Predicting on several processes needs Dask, which this Python does not have: {0}</source>
      <extracomment>core/predict/cluster/where.py: f'Predicting on several processes needs Dask, which this Python does not have: {INSTALL}'</extracomment>
      <translation>Um auf mehreren Prozessen vorherzusagen, wird Dask gebraucht, das dieses Python nicht hat: {0}</translation>
    </message>
    <message>
      <source>Preset</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>Voreinstellung</translation>
    </message>
    <message>
      <source>Preview of {name}</source>
      <extracomment>gui/fusion/preview.py</extracomment>
      <translation>Vorschau von {name}</translation>
    </message>
    <message>
      <source>Profiles as EnMAP-Box has them (JSON)…</source>
      <extracomment>gui/profiles/export.py</extracomment>
      <translation>Profile, wie die EnMAP-Box sie hat (JSON)…</translation>
    </message>
    <message>
      <source>PyPI and download.pytorch.org</source>
      <extracomment>gui/options/torch_choice.py</extracomment>
      <translation>PyPI und download.pytorch.org</translation>
    </message>
    <message>
      <source>PyTorch cannot be imported, which {0} needs: {1}.</source>
      <extracomment>core/check/apply.py: f'PyTorch cannot be imported, which {wanted.device} needs: {HELP_NUMPY}.'</extracomment>
      <translation>PyTorch, das {0} braucht, kann nicht importiert werden: {1}.</translation>
    </message>
    <message>
      <source>PyTorch cannot use an NVIDIA card here ({state}): it will compute on the processor.</source>
      <extracomment>adapters/torch_install/install.py</extracomment>
      <translation>PyTorch kann hier keine NVIDIA-Karte benutzen ({state}): es wird auf dem Prozessor rechnen.</translation>
    </message>
    <message>
      <source>PyTorch is being installed or removed; this window may be closed meanwhile.</source>
      <extracomment>gui/options/torch_page.py</extracomment>
      <translation>PyTorch wird gerade installiert oder entfernt; dieses Fenster darf unterdessen geschlossen werden.</translation>
    </message>
    <message>
      <source>PyTorch is installed.</source>
      <extracomment>adapters/torch_install/install.py</extracomment>
      <translation>PyTorch ist installiert.</translation>
    </message>
    <message>
      <source>PyTorch is not installed in {0}: {1}.</source>
      <extracomment>core/check/fusion.py: f'PyTorch is not installed in {sys.executable}: {HELP_TORCH}.'</extracomment>
      <translation>PyTorch ist in {0} nicht installiert: {1}.</translation>
    </message>
    <message>
      <source>PyTorch is not installed.</source>
      <extracomment>gui/options/torch_page.py</extracomment>
      <translation>PyTorch ist nicht installiert.</translation>
    </message>
    <message>
      <source>PyTorch is not installed. Settings ▸ Options ▸ SpectraLift installs it with one click, or takes a Python that has it (the setting {setting}). A preview, and a model applied on the processor, need none.</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>PyTorch ist nicht installiert. Einstellungen ▸ Optionen ▸ SpectraLift installiert es mit einem Klick, oder nimmt ein Python, das es hat (die Einstellung {setting}). Eine Vorschau, und ein Modell auf dem Prozessor angewandt, brauchen keines.</translation>
    </message>
    <message>
      <source>PyTorch needs {what}, and {folder} has no wheel of it that fits: put one beside the others.</source>
      <extracomment>adapters/torch_install/pip_errors.py</extracomment>
      <translation>PyTorch braucht {what}, und {folder} hat kein passendes Wheel davon: legen Sie eines zu den anderen.</translation>
    </message>
    <message>
      <source>PyTorch no longer exists for Macs with Intel processors and Python {version}: use a QGIS whose Python is 3.12 or older, or the preset preview, which needs none.</source>
      <extracomment>adapters/torch_install/builds.py</extracomment>
      <translation>PyTorch gibt es nicht mehr für Macs mit Intel-Prozessoren und Python {version}: nehmen Sie ein QGIS, dessen Python 3.12 oder älter ist, oder die Voreinstellung preview, die keines braucht.</translation>
    </message>
    <message>
      <source>PyTorch was unpacked and does not work with this Python ({reason}): nothing was installed.</source>
      <extracomment>adapters/torch_install/install.py</extracomment>
      <translation>PyTorch wurde ausgepackt und läuft nicht mit diesem Python ({reason}): es wurde nichts installiert.</translation>
    </message>
    <message>
      <source>PyTorch {version} is installed for SpectraLift ({size:.1f} GB).</source>
      <extracomment>gui/options/torch_page.py</extracomment>
      <translation>PyTorch {version} ist für SpectraLift installiert ({size:.1f} GB).</translation>
    </message>
    <message>
      <source>Python interpreter</source>
      <extracomment>gui/options/options_page.py</extracomment>
      <translation>Python-Interpreter</translation>
    </message>
    <message>
      <source>QGIS cannot open the multispectral image.</source>
      <extracomment>gui/fusion/preview.py</extracomment>
      <translation>QGIS kann das Multispektralbild nicht öffnen.</translation>
    </message>
    <message>
      <source>QGIS cannot open the preview.</source>
      <extracomment>gui/fusion/preview.py</extracomment>
      <translation>QGIS kann die Vorschau nicht öffnen.</translation>
    </message>
    <message>
      <source>QGIS's Python ({python}) has no pip: install QGIS anew from qgis.org, and try again.</source>
      <extracomment>adapters/torch_install/target.py</extracomment>
      <translation>Das Python von QGIS ({python}) hat kein pip: installieren Sie QGIS neu von qgis.org, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
      <source>QGIS's Python ({python}) has no pip: install it with your distribution's package manager (Debian and Ubuntu: {debian}; Fedora: {fedora}), and try again.</source>
      <extracomment>adapters/torch_install/target.py</extracomment>
      <translation>Das Python von QGIS ({python}) hat kein pip: installieren Sie es mit der Paketverwaltung Ihrer Distribution (Debian und Ubuntu: {debian}; Fedora: {fedora}), und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
      <source>QGIS's Python has no pip: start the OSGeo4W Setup that came with QGIS, choose the package python3-pip, and try again.</source>
      <extracomment>adapters/torch_install/target.py</extracomment>
      <translation>Das Python von QGIS hat kein pip: starten Sie das OSGeo4W-Setup, das mit QGIS kam, wählen Sie das Paket python3-pip, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
      <source>QGIS's own Python was not found, so the worker cannot be started: choose a Python with GDAL, NumPy and PyTorch in the options (the setting {setting}).</source>
      <extracomment>adapters/worker/process.py</extracomment>
      <translation>Das Python von QGIS wurde nicht gefunden, deshalb kann der Worker nicht gestartet werden: wählen Sie in den Optionen ein Python mit GDAL, NumPy und PyTorch (die Einstellung {setting}).</translation>
    </message>
    <message>
      <source>QGIS's own: {python}</source>
      <extracomment>gui/options/options_page.py</extracomment>
      <translation>Das von QGIS: {python}</translation>
    </message>
    <message>
      <source>Quality raster</source>
      <extracomment>gui/widgets/text_dialog.py</extracomment>
      <translation>Qualitätsraster</translation>
    </message>
    <message>
      <source>RMSE</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>RMSE</translation>
    </message>
    <message>
      <source>RMSE over the bands</source>
      <extracomment>evaluation/assess/request.py: 'RMSE over the bands'</extracomment>
      <translation>RMSE über die Bänder</translation>
    </message>
    <message>
      <source>RMSE {percent:.1f} %</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>RMSE {percent:.1f} %</translation>
    </message>
    <message>
      <source>Radiometry</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>Radiometrie</translation>
    </message>
    <message>
      <source>Rasters</source>
      <extracomment>processing/algorithms/profile.py</extracomment>
      <translation>Raster</translation>
    </message>
    <message>
      <source>Ratio</source>
      <extracomment>processing/algorithms/simulate_parameters.py</extracomment>
      <translation>Verhältnis</translation>
    </message>
    <message>
      <source>Ratio of coarse to fine pixel size</source>
      <extracomment>processing/algorithms/assess.py</extracomment>
      <translation>Verhältnis der groben zur feinen Pixelgröße</translation>
    </message>
    <message>
      <source>Read spectral profiles</source>
      <extracomment>processing/algorithms/profile.py</extracomment>
      <translation>Spektralprofile lesen</translation>
    </message>
    <message>
      <source>Reading the wheels</source>
      <extracomment>adapters/torch_install/install.py</extracomment>
      <translation>Die Wheels werden gelesen</translation>
    </message>
    <message>
      <source>Reads the spectra of rasters under points and over polygons into a table.</source>
      <extracomment>processing/algorithms/profile.py</extracomment>
      <translation>Liest die Spektren von Rastern unter Punkten und über Polygonen in eine Tabelle.</translation>
    </message>
    <message>
      <source>Reference image (the truth)</source>
      <extracomment>processing/algorithms/assess.py</extracomment>
      <translation>Referenzbild (die Wahrheit)</translation>
    </message>
    <message>
      <source>Refinement</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>Verfeinerung</translation>
    </message>
    <message>
      <source>Reflectance = stored number ×</source>
      <extracomment>gui/profiles/sources.py</extracomment>
      <translation>Reflexion = gespeicherte Zahl ×</translation>
    </message>
    <message>
      <source>Remove</source>
      <extracomment>gui/profiles/table.py</extracomment>
      <translation>Entfernen</translation>
    </message>
    <message>
      <source>Remove the PyTorch of SpectraLift</source>
      <extracomment>adapters/torch_install/jobs.py</extracomment>
      <translation>Das PyTorch von SpectraLift entfernen</translation>
    </message>
    <message>
      <source>Remove the PyTorch that SpectraLift has installed, and nothing else</source>
      <extracomment>gui/options/torch_page.py</extracomment>
      <translation>Das PyTorch entfernen, das SpectraLift installiert hat, und nichts sonst</translation>
    </message>
    <message>
      <source>Remove the selected pins, or all</source>
      <extracomment>gui/profiles/bar.py</extracomment>
      <translation>Die gewählten Nadeln entfernen, oder alle</translation>
    </message>
    <message>
      <source>Replace</source>
      <extracomment>gui/widgets/question.py</extracomment>
      <translation>Ersetzen</translation>
    </message>
    <message>
      <source>Report</source>
      <extracomment>adapters/layers/result_layer.py</extracomment>
      <translation>Bericht</translation>
    </message>
    <message>
      <source>Report (JSON)</source>
      <extracomment>gui/widgets/text_dialog.py</extracomment>
      <translation>Bericht (JSON)</translation>
    </message>
    <message>
      <source>Report on {name}</source>
      <extracomment>gui/fusion/runs.py</extracomment>
      <translation>Bericht zu {name}</translation>
    </message>
    <message>
      <source>Reset all of this</source>
      <extracomment>gui/profiles/bar.py</extracomment>
      <translation>All das zurücksetzen</translation>
    </message>
    <message>
      <source>Response tables (*.csv *.txt *.sli *.hdr *.geojson *.json);;All files (*)</source>
      <extracomment>processing/algorithms/fuse_parameters.py</extracomment>
      <translation>Tabellen mit Empfindlichkeiten (*.csv *.txt *.sli *.hdr *.geojson *.json);;Alle Dateien (*)</translation>
    </message>
    <message>
      <source>Result</source>
      <extracomment>gui/widgets/text_dialog.py</extracomment>
      <translation>Ergebnis</translation>
    </message>
    <message>
      <source>Result of the self-test</source>
      <extracomment>gui/options/options_page.py</extracomment>
      <translation>Ergebnis des Selbsttests</translation>
    </message>
    <message>
      <source>Results of images of these names are replaced when the new ones are complete. Choose another folder than that of the images.</source>
      <extracomment>processing/algorithms/apply_many.py</extracomment>
      <translation>Ergebnisse von Bildern dieser Namen werden ersetzt, wenn die neuen vollständig sind. Wählen Sie einen anderen Ordner als den der Bilder.</translation>
    </message>
    <message>
      <source>Root mean square of sharp − coarse, as reflectance.</source>
      <extracomment>gui/profiles/table.py</extracomment>
      <translation>Wurzel des mittleren Quadrats von scharf − grob, als Reflexion.</translation>
    </message>
    <message>
      <source>SAM</source>
      <extracomment>gui/profiles/table.py</extracomment>
      <translation>SAM</translation>
    </message>
    <message>
      <source>SAM [degrees]</source>
      <extracomment>processing/algorithms/assess.py</extracomment>
      <translation>SAM [Grad]</translation>
    </message>
    <message>
      <source>SAM {deg:.1f}°</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>SAM {deg:.1f}°</translation>
    </message>
    <message>
      <source>SAM, RMSE and SSIM of two cubes</source>
      <extracomment>evaluation/assess/run.py: 'SAM, RMSE and SSIM of two cubes'</extracomment>
      <translation>SAM, RMSE und SSIM zweier Datenwürfel</translation>
    </message>
    <message>
      <source>SNR of the coarse image [dB]</source>
      <extracomment>processing/algorithms/simulate_parameters.py</extracomment>
      <translation>SNR des groben Bildes [dB]</translation>
    </message>
    <message>
      <source>SNR of the fine image [dB]</source>
      <extracomment>processing/algorithms/simulate_parameters.py</extracomment>
      <translation>SNR des feinen Bildes [dB]</translation>
    </message>
    <message>
      <source>SSIM</source>
      <extracomment>processing/algorithms/assess.py</extracomment>
      <translation>SSIM</translation>
    </message>
    <message>
      <source>SSIM, mean over the bands</source>
      <extracomment>evaluation/assess/request.py: 'SSIM, mean over the bands'</extracomment>
      <translation>SSIM, Mittel über die Bänder</translation>
    </message>
    <message>
      <source>Sample HSI</source>
      <extracomment>gui/fusion/sample_link.py</extracomment>
      <translation>Beispiel-HSI</translation>
    </message>
    <message>
      <source>Sample MSI</source>
      <extracomment>gui/fusion/sample_link.py</extracomment>
      <translation>Beispiel-MSI</translation>
    </message>
    <message>
      <source>Save &amp;to</source>
      <extracomment>gui/fusion/dialog.py</extracomment>
      <translation>Speichern &amp;unter</translation>
    </message>
    <message>
      <source>Save model to</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>Modell speichern unter</translation>
    </message>
    <message>
      <source>Say which sensor the multispectral image is from: either a sensor of the library or a response file</source>
      <extracomment>core/check/bands.py: 'Say which sensor the multispectral image is from: either a sensor of the library or a response file'</extracomment>
      <translation>Sagen Sie, von welchem Sensor das Multispektralbild ist: entweder ein Sensor der Bibliothek oder eine Datei mit Empfindlichkeiten</translation>
    </message>
    <message>
      <source>Say which sensor the multispectral image is to be from: either a sensor of the library or a response file</source>
      <extracomment>evaluation/simulate/checks.py: 'Say which sensor the multispectral image is to be from: either a sensor of the library or a response file'</extracomment>
      <translation>Sagen Sie, von welchem Sensor das Multispektralbild sein soll: entweder ein Sensor der Bibliothek oder eine Datei mit Empfindlichkeiten</translation>
    </message>
    <message>
      <source>Say which sensor the multispectral image is to be from: either a sensor of the list or a spectral response table, and not both.</source>
      <extracomment>processing/algorithms/simulate.py</extracomment>
      <translation>Sagen Sie, von welchem Sensor das Multispektralbild sein soll: entweder ein Sensor der Liste oder eine Tabelle der Empfindlichkeiten, und nicht beides.</translation>
    </message>
    <message>
      <source>Say which sensor the multispectral images are from: either a sensor of the list or a spectral response table, and not both.</source>
      <extracomment>processing/algorithms/train.py</extracomment>
      <translation>Sagen Sie, von welchem Sensor die Multispektralbilder sind: entweder ein Sensor der Liste oder eine Tabelle der Empfindlichkeiten, und nicht beides.</translation>
    </message>
    <message>
      <source>Scale factors: how the stored numbers of an image become reflectance</source>
      <extracomment>gui/profiles/sources.py</extracomment>
      <translation>Skalenfaktoren: wie die gespeicherten Zahlen eines Bildes zu Reflexion werden</translation>
    </message>
    <message>
      <source>Seconds</source>
      <extracomment>gui/widgets/text_dialog.py</extracomment>
      <translation>Sekunden</translation>
    </message>
    <message>
      <source>See whether PyTorch is there, install it or remove it</source>
      <extracomment>gui/options/options_page.py</extracomment>
      <translation>Nachsehen, ob PyTorch da ist, es installieren oder entfernen</translation>
    </message>
    <message>
      <source>Seed</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>Startwert</translation>
    </message>
    <message>
      <source>Select features of a vector layer, and make it the active layer, first.</source>
      <extracomment>gui/profiles/dock.py</extracomment>
      <translation>Wählen Sie zuerst Objekte eines Vektorlayers, und machen Sie ihn zum aktiven Layer.</translation>
    </message>
    <message>
      <source>Self-test</source>
      <extracomment>gui/options/options_page.py</extracomment>
      <translation>Selbsttest</translation>
    </message>
    <message>
      <source>Sensor</source>
      <extracomment>gui/profiles/sources.py</extracomment>
      <translation>Sensor</translation>
    </message>
    <message>
      <source>Sensor band</source>
      <extracomment>gui/response/band_table.py</extracomment>
      <translation>Sensorband</translation>
    </message>
    <message>
      <source>Sensor of the fine image. Through its response the sharp spectrum is compared with what was observed.</source>
      <extracomment>gui/profiles/sources.py</extracomment>
      <translation>Sensor des feinen Bildes. Durch seine Empfindlichkeit wird das geschärfte Spektrum mit dem verglichen, was beobachtet wurde.</translation>
    </message>
    <message>
      <source>Sensor of the multispectral image</source>
      <extracomment>gui/response/srf_chooser.py</extracomment>
      <translation>Sensor des Multispektralbilds</translation>
    </message>
    <message>
      <source>Shah &amp; Duarte 2025, arXiv 2507.13339</source>
      <extracomment>core/runs/report.py: 'Shah &amp; Duarte 2025, arXiv 2507.13339'</extracomment>
      <translation>Shah &amp; Duarte 2025, arXiv 2507.13339</translation>
    </message>
    <message>
      <source>Sharp</source>
      <extracomment>gui/profiles/sources.py</extracomment>
      <translation>Scharf</translation>
    </message>
    <message>
      <source>Sharpen a Hyperspectral Image…</source>
      <extracomment>gui/desktop.py</extracomment>
      <translation>Ein Hyperspektralbild schärfen…</translation>
    </message>
    <message>
      <source>Sharpen a hyperspectral image</source>
      <extracomment>processing/algorithms/fuse.py</extracomment>
      <translation>Ein Hyperspektralbild schärfen</translation>
    </message>
    <message>
      <source>Sharpen a hyperspectral image with a multispectral one (SpectraLift)</source>
      <extracomment>gui/desktop.py</extracomment>
      <translation>Ein Hyperspektralbild mit einem multispektralen schärfen (SpectraLift)</translation>
    </message>
    <message>
      <source>Sharpen one pixel of the multispectral image in so many, along rows and columns, on a grid as much coarser: a look at a large image. 1: all pixels. 0: as many as a quick look needs.</source>
      <extracomment>processing/algorithms/fuse_parameters.py</extracomment>
      <translation>Nur ein Pixel des Multispektralbilds von so vielen schärfen, entlang Zeilen und Spalten, auf einem entsprechend gröberen Gitter: ein Blick auf ein großes Bild. 1: alle Pixel. 0: so viele, wie ein schneller Blick braucht.</translation>
    </message>
    <message>
      <source>Sharpen only the pixels of the multispectral image that this extent touches: with the preset preview, a quick look. The model is trained on the whole hyperspectral image all the same. Leave it empty for all.</source>
      <extracomment>processing/algorithms/fuse_parameters.py</extracomment>
      <translation>Nur die Pixel des Multispektralbilds schärfen, die dieser Ausschnitt berührt: mit der Voreinstellung preview ein schneller Blick. Das Modell wird trotzdem am ganzen Hyperspektralbild trainiert. Leer für alle.</translation>
    </message>
    <message>
      <source>Sharpen only what the map shows, at once and less exactly, as a layer that the next preview replaces</source>
      <extracomment>gui/fusion/preview.py</extracomment>
      <translation>Nur schärfen, was die Karte zeigt, sofort und weniger genau, als Layer, den die nächste Vorschau ersetzt</translation>
    </message>
    <message>
      <source>Sharpen the image in the background (Ctrl+Enter)</source>
      <extracomment>gui/fusion/dialog.py</extracomment>
      <translation>Das Bild im Hintergrund schärfen (Strg+Eingabe)</translation>
    </message>
    <message>
      <source>Sharpen with SpectraLift…</source>
      <extracomment>gui/desktop.py</extracomment>
      <translation>Mit SpectraLift schärfen…</translation>
    </message>
    <message>
      <source>Sharpen {name}</source>
      <extracomment>gui/fusion/runs.py</extracomment>
      <translation>{name} schärfen</translation>
    </message>
    <message>
      <source>Sharpened hyperspectral image: solid curves</source>
      <extracomment>gui/profiles/sources.py</extracomment>
      <translation>Geschärftes Hyperspektralbild: durchgezogene Kurven</translation>
    </message>
    <message>
      <source>Sharpened image</source>
      <extracomment>processing/algorithms/fuse_parameters.py</extracomment>
      <translation>Geschärftes Bild</translation>
    </message>
    <message>
      <source>Sharpened in {duration}.</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>Geschärft in {duration}.</translation>
    </message>
    <message>
      <source>Sharpening</source>
      <extracomment>adapters/text/core_sentences.py</extracomment>
      <translation>Schärfen</translation>
    </message>
    <message>
      <source>Sharpening {name}. The task manager shows how far it is.</source>
      <extracomment>gui/fusion/runs.py</extracomment>
      <translation>{name} wird geschärft. Die Aufgabenverwaltung zeigt, wie weit es ist.</translation>
    </message>
    <message>
      <source>Show bad bands</source>
      <extracomment>gui/profiles/bar.py</extracomment>
      <translation>Schlechte Bänder zeigen</translation>
    </message>
    <message>
      <source>Show coarse and sharp spectra under the cursor (SpectraLift)</source>
      <extracomment>gui/fusion/buttons.py</extracomment>
      <translation>Grobe und scharfe Spektren unter dem Mauszeiger zeigen (SpectraLift)</translation>
    </message>
    <message>
      <source>Show profiles</source>
      <extracomment>gui/fusion/buttons.py</extracomment>
      <translation>Profile zeigen</translation>
    </message>
    <message>
      <source>Sigma of the PSF [pixels]</source>
      <extracomment>processing/algorithms/simulate_parameters.py</extracomment>
      <translation>Sigma der PSF [Pixel]</translation>
    </message>
    <message>
      <source>Signal-to-noise ratio of every band in dB, or none for no noise.</source>
      <extracomment>processing/algorithms/simulate_parameters.py</extracomment>
      <translation>Signal-Rausch-Verhältnis jedes Bandes in dB, oder none für kein Rauschen.</translation>
    </message>
    <message>
      <source>Signal-to-noise ratio of every band in dB; none for no noise; auto as published for the ratio: 35 dB at 4, 30 at 8, 25 at 16, 20 at 32.</source>
      <extracomment>processing/algorithms/simulate_parameters.py</extracomment>
      <translation>Signal-Rausch-Verhältnis jedes Bandes in dB; none für kein Rauschen; auto wie für das Verhältnis veröffentlicht: 35 dB bei 4, 30 bei 8, 25 bei 16, 20 bei 32.</translation>
    </message>
    <message>
      <source>Simulate a pair of known truth</source>
      <extracomment>processing/algorithms/simulate.py</extracomment>
      <translation>Ein Paar mit bekannter Wahrheit simulieren</translation>
    </message>
    <message>
      <source>Simulating the multispectral image</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>Das Multispektralbild wird simuliert</translation>
    </message>
    <message>
      <source>Size of the PSF [pixels]</source>
      <extracomment>processing/algorithms/simulate_parameters.py</extracomment>
      <translation>Größe der PSF [Pixel]</translation>
    </message>
    <message>
      <source>Something went wrong that SpectraLift did not foresee ({error}).</source>
      <extracomment>adapters/torch_install/jobs.py</extracomment>
      <translation>Es ging etwas schief, das SpectraLift nicht vorhergesehen hat ({error}).</translation>
    </message>
    <message>
      <source>Spectra</source>
      <extracomment>gui/profiles/dock.py</extracomment>
      <translation>Spektren</translation>
    </message>
    <message>
      <source>Spectra along the lines (CSV)…</source>
      <extracomment>gui/profiles/export.py</extracomment>
      <translation>Spektren entlang der Linien (CSV)…</translation>
    </message>
    <message>
      <source>SpectraLift did not start, for {count} reasons:</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>SpectraLift hat nicht begonnen, aus {count} Gründen:</translation>
    </message>
    <message>
      <source>SpectraLift did not start: {problem}</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>SpectraLift hat nicht begonnen: {problem}</translation>
    </message>
    <message>
      <source>SpectraLift models (*.npz)</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>SpectraLift-Modelle (*.npz)</translation>
    </message>
    <message>
      <source>SpectraLift models (*.npz);;All files (*)</source>
      <extracomment>processing/algorithms/apply.py</extracomment>
      <translation>SpectraLift-Modelle (*.npz);;Alle Dateien (*)</translation>
    </message>
    <message>
      <source>SpectraLift trains a small neural network, and takes PyTorch for it, which QGIS does not bring. It is put into a folder of its own in your profile; QGIS and its Python stay as they are. Without it the preview works, and a trained model can be applied.</source>
      <extracomment>gui/options/torch_page.py</extracomment>
      <translation>SpectraLift trainiert ein kleines neuronales Netz und nimmt dafür PyTorch, das QGIS nicht mitbringt. Es kommt in einen eigenen Ordner in Ihrem Profil; QGIS und sein Python bleiben, wie sie sind. Ohne geht die Vorschau, und ein trainiertes Modell lässt sich anwenden.</translation>
    </message>
    <message>
      <source>SpectraLift: PyTorch</source>
      <extracomment>gui/options/torch_page.py</extracomment>
      <translation>SpectraLift: PyTorch</translation>
    </message>
    <message>
      <source>SpectraLift: help</source>
      <extracomment>gui/widgets/help_window.py</extracomment>
      <translation>SpectraLift: Hilfe</translation>
    </message>
    <message>
      <source>SpectraLift: sharpen a hyperspectral image</source>
      <extracomment>gui/fusion/dialog.py</extracomment>
      <translation>SpectraLift: ein Hyperspektralbild schärfen</translation>
    </message>
    <message>
      <source>Spectral Profiles</source>
      <extracomment>gui/profiles/actions.py</extracomment>
      <translation>Spektralprofile</translation>
    </message>
    <message>
      <source>Spectral angle between the sharp pixels' mean and the coarse pixel, in degrees.</source>
      <extracomment>gui/profiles/table.py</extracomment>
      <translation>Spektralwinkel zwischen dem Mittel der scharfen Pixel und dem groben Pixel, in Grad.</translation>
    </message>
    <message>
      <source>Spectral model</source>
      <extracomment>processing/algorithms/apply.py</extracomment>
      <translation>Spektralmodell</translation>
    </message>
    <message>
      <source>Spectral profiles</source>
      <extracomment>gui/profiles/dock.py</extracomment>
      <translation>Spektralprofile</translation>
    </message>
    <message>
      <source>Spectral response file</source>
      <extracomment>gui/response/srf_chooser.py</extracomment>
      <translation>Datei mit spektralen Empfindlichkeiten</translation>
    </message>
    <message>
      <source>Spectral response of the sensor over the hyperspectral bands</source>
      <extracomment>gui/response/response_plot.py</extracomment>
      <translation>Spektrale Empfindlichkeit des Sensors über den Hyperspektralbändern</translation>
    </message>
    <message>
      <source>Spectral response table</source>
      <extracomment>processing/algorithms/fuse_parameters.py</extracomment>
      <translation>Tabelle der Empfindlichkeiten</translation>
    </message>
    <message>
      <source>Spectral responses (*.csv *.sli *.json *.geojson);;All files (*)</source>
      <extracomment>gui/response/srf_chooser.py</extracomment>
      <translation>Spektrale Empfindlichkeiten (*.csv *.sli *.json *.geojson);;Alle Dateien (*)</translation>
    </message>
    <message>
      <source>Start the worker with these settings and try it out</source>
      <extracomment>gui/options/options_page.py</extracomment>
      <translation>Den Worker mit diesen Einstellungen starten und ausprobieren</translation>
    </message>
    <message>
      <source>Statistic</source>
      <extracomment>processing/algorithms/profile.py</extracomment>
      <translation>Statistik</translation>
    </message>
    <message>
      <source>Stop the installation; nothing is left of it</source>
      <extracomment>gui/options/torch_page.py</extracomment>
      <translation>Die Installation anhalten; es bleibt nichts davon</translation>
    </message>
    <message>
      <source>Suits every machine: computes on the processor, on a Mac also on Apple's graphics.</source>
      <extracomment>gui/options/torch_choice.py</extracomment>
      <translation>Passt für jeden Rechner: rechnet auf dem Prozessor, auf einem Mac auch auf Apples Grafik.</translation>
    </message>
    <message>
      <source>Table (CSV)…</source>
      <extracomment>gui/profiles/export.py</extracomment>
      <translation>Tabelle (CSV)…</translation>
    </message>
    <message>
      <source>Test</source>
      <extracomment>gui/options/options_page.py</extracomment>
      <translation>Testen</translation>
    </message>
    <message>
      <source>Testing: PyTorch may take a while to start…</source>
      <extracomment>gui/options/options_page.py</extracomment>
      <translation>Es wird getestet: PyTorch braucht zum Starten vielleicht eine Weile…</translation>
    </message>
    <message>
      <source>The PSF's sigma {0} has to be above zero, in fine pixels.</source>
      <extracomment>evaluation/simulate/checks.py: f"The PSF's sigma {wanted.psf_sigma:g} has to be above zero, in fine pixels."</extracomment>
      <translation>Das Sigma der PSF, {0}, muss über null liegen, in feinen Pixeln.</translation>
    </message>
    <message>
      <source>The PSF's size {0} has to be an odd number of pixels, 1 to {1}, so that it has a centre.</source>
      <extracomment>evaluation/simulate/checks.py: f"The PSF's size {wanted.psf_size} has to be an odd number of pixels, 1 to {MAX_PSF_SIZE}, so that it has a centre."</extracomment>
      <translation>Die Größe der PSF, {0}, muss eine ungerade Zahl von Pixeln sein, 1 bis {1}, damit sie eine Mitte hat.</translation>
    </message>
    <message>
      <source>The QGIS of Flatpak has no pip when it runs. Close QGIS, and run this in a terminal: {command}</source>
      <extracomment>adapters/torch_install/target.py</extracomment>
      <translation>Das QGIS von Flatpak hat zur Laufzeit kein pip. Schließen Sie QGIS, und führen Sie dies in einem Terminal aus: {command}</translation>
    </message>
    <message>
      <source>The QGIS of Snap has no pip. Use the QGIS of your distribution or of qgis.org, or name a Python with GDAL, NumPy and PyTorch in the options.</source>
      <extracomment>adapters/torch_install/target.py</extracomment>
      <translation>Das QGIS von Snap hat kein pip. Nehmen Sie das QGIS Ihrer Distribution oder von qgis.org, oder nennen Sie in den Optionen ein Python mit GDAL, NumPy und PyTorch.</translation>
    </message>
    <message>
      <source>The accuracy to expect is not known.</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>Die zu erwartende Genauigkeit ist nicht bekannt.</translation>
    </message>
    <message>
      <source>The address of another package index, such as a mirror in your company; empty for the usual ones.</source>
      <extracomment>gui/options/torch_choice.py</extracomment>
      <translation>Die Adresse eines anderen Paketindex, etwa eines Spiegels in Ihrer Firma; leer für die üblichen.</translation>
    </message>
    <message>
      <source>The bands and pixels of the cube that were used: what the sharpened image should be, with its bands in its order.</source>
      <extracomment>processing/algorithms/simulate_parameters.py</extracomment>
      <translation>Die Bänder und Pixel des Datenwürfels, die benutzt wurden: was das geschärfte Bild sein soll, mit seinen Bändern in seiner Reihenfolge.</translation>
    </message>
    <message>
      <source>The bands needed gains of their own ({0}), where one factor would do for all of them as {1}. Check which band is which.</source>
      <extracomment>core/harmonise/band_order.py: f'The bands needed gains of their own ({gains}), where one factor would do for all of them as {order}. Check which band is which.'</extracomment>
      <translation>Die Bänder brauchten je eigene Verstärkungen ({0}), während mit der Zuordnung {1} ein Faktor für alle genügte. Prüfen Sie, welches Band welches ist.</translation>
    </message>
    <message>
      <source>The bands {0} name a band twice, or none: give each band once, as B2,B3,B4.</source>
      <extracomment>core/spectral/mapping/band_mapping.py: f'The bands {wanted[:100]!r} name a band twice, or none: give each band once, as B2,B3,B4.'</extracomment>
      <translation>Die Bänder {0} nennen ein Band zweimal, oder keines: geben Sie jedes einmal an, wie B2,B3,B4.</translation>
    </message>
    <message>
      <source>The bands {0} name a band twice: give each band once.</source>
      <extracomment>core/spectral/mapping/band_mapping.py: f'The bands {wanted[:100]!r} name a band twice: give each band once.'</extracomment>
      <translation>Die Bänder {0} nennen ein Band zweimal: geben Sie jedes einmal an.</translation>
    </message>
    <message>
      <source>The closed-form model</source>
      <extracomment>core/predict/quality.py: 'The closed-form model'</extracomment>
      <translation>Das Modell in geschlossener Form</translation>
    </message>
    <message>
      <source>The coarse pixel lies outside {0}.</source>
      <extracomment>profiles/read.py: f'The coarse pixel lies outside {source}.'</extracomment>
      <translation>Das grobe Pixel liegt außerhalb von {0}.</translation>
    </message>
    <message>
      <source>The connection to the scheduler was lost: look into its log, and run this again.</source>
      <extracomment>core/predict/cluster/session.py: 'The connection to the scheduler was lost: look into its log, and run this again.'</extracomment>
      <translation>Die Verbindung zum Scheduler ist abgerissen: sehen Sie in sein Protokoll, und führen Sie dies noch einmal aus.</translation>
    </message>
    <message>
      <source>The coordinate system of {0} cannot be connected.</source>
      <extracomment>profiles/read.py: f'The coordinate system of {source} cannot be connected.'</extracomment>
      <translation>Das Koordinatensystem von {0} lässt sich nicht verbinden.</translation>
    </message>
    <message>
      <source>The coordinate systems of the two images cannot be compared: {0}.</source>
      <extracomment>evaluation/assess/matching.py: f'The coordinate systems of the two images cannot be compared: {remedy}.'</extracomment>
      <translation>Die Koordinatensysteme der beiden Bilder lassen sich nicht vergleichen: {0}.</translation>
    </message>
    <message>
      <source>The curves are the sensor's bands. The ticks below are the bands of the hyperspectral image; shaded is where these are bad.</source>
      <extracomment>gui/response/response_plot.py</extracomment>
      <translation>Die Kurven sind die Bänder des Sensors. Die Striche darunter sind die Bänder des Hyperspektralbilds; grau ist, wo diese schlecht sind.</translation>
    </message>
    <message>
      <source>The directory of a new TIFF is not understood: {0}</source>
      <extracomment>core/raster/write/saved.py: f'The directory of a new TIFF is not understood: {e}'</extracomment>
      <translation>Das Verzeichnis eines neuen TIFF ist nicht verständlich: {0}</translation>
    </message>
    <message>
      <source>The disk of {place} is full: make room, and try again.</source>
      <extracomment>adapters/torch_install/pip_errors.py</extracomment>
      <translation>Der Datenträger von {place} ist voll: schaffen Sie Platz, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
      <source>The download did not get through: check the connection and the proxy in QGIS's network options, or use a folder of wheels.</source>
      <extracomment>adapters/torch_install/pip_errors.py</extracomment>
      <translation>Das Herunterladen kam nicht durch: prüfen Sie die Verbindung und den Proxy in den Netzwerkoptionen von QGIS, oder nehmen Sie einen Ordner mit Wheels.</translation>
    </message>
    <message>
      <source>The estimate</source>
      <extracomment>adapters/text/core_sentences.py</extracomment>
      <translation>Die Schätzung</translation>
    </message>
    <message>
      <source>The estimate and the reference have no good band in common: check their bad bands lists (bbl).</source>
      <extracomment>evaluation/assess/checks.py: 'The estimate and the reference have no good band in common: check their bad bands lists (bbl).'</extracomment>
      <translation>Schätzung und Referenz haben kein gutes Band gemeinsam: prüfen Sie ihre Listen schlechter Bänder (bbl).</translation>
    </message>
    <message>
      <source>The estimate does not lie where the reference does: a corner is {0} pixels away. It begins at {1} with pixels of {2} × {3}, the reference at {4} with {5} × {6}: {7}.</source>
      <extracomment>evaluation/assess/matching.py: f'The estimate does not lie where the reference does: a corner is {apart:.3g} pixels away. It begins at {_place(estimate)} with pixels of {sizes[0][0]:g} × {sizes[0][1]:g}, the reference at {_place(reference)} with {sizes[1][0]:g} × {sizes[1][1]:g}: {remedy}.'</extracomment>
      <translation>Die Schätzung liegt nicht dort, wo die Referenz liegt: eine Ecke ist {0} Pixel entfernt. Sie beginnt bei {1} mit Pixeln von {2} × {3}, die Referenz bei {4} mit {5} × {6}: {7}.</translation>
    </message>
    <message>
      <source>The estimate has {0} pixels and the reference {1}: {2}.</source>
      <extracomment>evaluation/assess/matching.py: f'The estimate has {_size(estimate)} pixels and the reference {_size(reference)}: {remedy}.'</extracomment>
      <translation>Die Schätzung hat {0} Pixel und die Referenz {1}: {2}.</translation>
    </message>
    <message>
      <source>The estimate's values are multiplied by {0}: a reflectance of 1 is {1} there and {2} in the reference, as the files say.</source>
      <extracomment>evaluation/assess/checks.py: f"The estimate's values are multiplied by {b / a:g}: a reflectance of 1 is {a:g} there and {b:g} in the reference, as the files say."</extracomment>
      <translation>Die Werte der Schätzung werden mit {0} multipliziert: eine Reflexion von 1 ist dort {1} und in der Referenz {2}, wie die Dateien sagen.</translation>
    </message>
    <message>
      <source>The estimate's values are on average {0} and the reference's {1}: check that both are in the same units. Every figure but SAM and the correlation depends on it.</source>
      <extracomment>evaluation/assess/run.py: f"The estimate's values are on average {means[0]:.4g} and the reference's {means[1]:.4g}: check that both are in the same units. Every figure but SAM and the correlation depends on it."</extracomment>
      <translation>Die Werte der Schätzung sind im Mittel {0} und die der Referenz {1}: prüfen Sie, ob beide in denselben Einheiten sind. Alle Zahlen außer SAM und der Korrelation hängen davon ab.</translation>
    </message>
    <message>
      <source>The extent {0} is empty: write it as xmin,ymin,xmax,ymax, the smaller ones first.</source>
      <extracomment>core/request/extent.py: f'The extent {text[:100]!r} is empty: write it as xmin,ymin,xmax,ymax, the smaller ones first.'</extracomment>
      <translation>Der Ausschnitt {0} ist leer: schreiben Sie ihn als xmin,ymin,xmax,ymax, die kleineren zuerst.</translation>
    </message>
    <message>
      <source>The extent {0} is not four numbers: write it as xmin,ymin,xmax,ymax.</source>
      <extracomment>core/request/extent.py: f'The extent {text[:100]!r} is not four numbers: write it as xmin,ymin,xmax,ymax.'</extracomment>
      <translation>Der Ausschnitt {0} besteht nicht aus vier Zahlen: schreiben Sie ihn als xmin,ymin,xmax,ymax.</translation>
    </message>
    <message>
      <source>The extent {0} lies outside the multispectral image, which reaches from {1} to {2} and from {3} to {4}: give coordinates in its coordinate system.</source>
      <extracomment>core/request/extent.py: f'The extent {text[:100]!r} lies outside the multispectral image, which reaches from {left:.10g} to {right:.10g} and from {bottom:.10g} to {top:.10g}: give coordinates in its coordinate system.'</extracomment>
      <translation>Der Ausschnitt {0} liegt außerhalb des Multispektralbilds, das von {1} bis {2} und von {3} bis {4} reicht: geben Sie Koordinaten in seinem Koordinatensystem an.</translation>
    </message>
    <message>
      <source>The feature {name} has no geometry and is left out.</source>
      <extracomment>processing/algorithms/profile.py</extracomment>
      <translation>Das Objekt {name} hat keine Geometrie und wird weggelassen.</translation>
    </message>
    <message>
      <source>The file is empty (0 bytes).</source>
      <extracomment>core/raster/metadata/envi_file.py: 'The file is empty (0 bytes).'</extracomment>
      <translation>Die Datei ist leer (0 Bytes).</translation>
    </message>
    <message>
      <source>The files in {0} are not those of a run.</source>
      <extracomment>core/predict/cluster/packet.py: f'The files in {folder} are not those of a run.'</extracomment>
      <translation>Die Dateien in {0} sind nicht die eines Laufs.</translation>
    </message>
    <message>
      <source>The files in {0} are not those that this run has written.</source>
      <extracomment>core/predict/cluster/packet.py: f'The files in {folder} are not those that this run has written.'</extracomment>
      <translation>Die Dateien in {0} sind nicht die, die dieser Lauf geschrieben hat.</translation>
    </message>
    <message>
      <source>The files in {0}, which a tile needs, cannot be read: {1}.</source>
      <extracomment>core/predict/cluster/packet.py: f'The files in {folder}, which a tile needs, cannot be read: {archive.reason(e)}.'</extracomment>
      <translation>Die Dateien in {0}, die eine Kachel braucht, können nicht gelesen werden: {1}.</translation>
    </message>
    <message>
      <source>The first {count} of {all} features are pinned.</source>
      <extracomment>gui/profiles/dock.py</extracomment>
      <translation>Die ersten {count} von {all} Objekten sind festgesteckt.</translation>
    </message>
    <message>
      <source>The folder holds PyTorch for Python {theirs}, and QGIS has Python {python}: install it again.</source>
      <extracomment>gui/options/torch_page.py</extracomment>
      <translation>Der Ordner enthält PyTorch für Python {theirs}, und QGIS hat Python {python}: installieren Sie es neu.</translation>
    </message>
    <message>
      <source>The folder holds the files of `pip download torch`, for this Python and system.</source>
      <extracomment>gui/options/torch_choice.py</extracomment>
      <translation>Der Ordner enthält die Dateien von `pip download torch`, für dieses Python und System.</translation>
    </message>
    <message>
      <source>The folder {0} does not exist: make it first, or choose another one.</source>
      <extracomment>core/check/outputs.py: f'The folder {folder} does not exist: make it first, or choose another one.'</extracomment>
      <translation>Den Ordner {0} gibt es nicht: legen Sie ihn erst an, oder wählen Sie einen anderen.</translation>
    </message>
    <message>
      <source>The fusion could not be watched ({error}).</source>
      <extracomment>adapters/tasks/fusion_task.py</extracomment>
      <translation>Die Fusion konnte nicht verfolgt werden ({error}).</translation>
    </message>
    <message>
      <source>The gains of the bands differ by a factor of {0} ({1}). Digital numbers and radiance need such gains; of reflectance they mean a wrong band or sensor. Check which band is which.</source>
      <extracomment>core/harmonise/band_order.py: f'The gains of the bands differ by a factor of {done.gain[high] / done.gain[low]:.1f} ({gains}). Digital numbers and radiance need such gains; of reflectance they mean a wrong band or sensor. Check which band is which.'</extracomment>
      <translation>Die Verstärkungen der Bänder unterscheiden sich um den Faktor {0} ({1}). Digitalwerte und Strahldichten brauchen solche Verstärkungen; bei Reflexion bedeuten sie ein falsches Band oder einen falschen Sensor. Prüfen Sie, welches Band welches ist.</translation>
    </message>
    <message>
      <source>The header of {0} would replace {1}, which belongs to an input: choose another name.</source>
      <extracomment>core/check/outputs.py: f'The header of {path} would replace {header}, which belongs to an input: choose another name.'</extracomment>
      <translation>Die Kopfdatei von {0} würde {1} ersetzen, das zu einer Eingabe gehört: wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
      <source>The hyperspectral image (LR-HSI)</source>
      <extracomment>adapters/text/core_sentences.py</extracomment>
      <translation>Das Hyperspektralbild (LR-HSI)</translation>
    </message>
    <message>
      <source>The hyperspectral image does not show what {0} of {1} would see: the model does without.</source>
      <extracomment>core/check/bands.py: f'The hyperspectral image does not show what {words.listing(lost)} of {response.sensor} would see: the model does without.'</extracomment>
      <translation>Das Hyperspektralbild zeigt nicht, was {0} von {1} sehen würde: das Modell kommt ohne aus.</translation>
    </message>
    <message>
      <source>The hyperspectral image on the multispectral grid, as GeoTIFF (.tif) or ENVI (.bsq). A file of that name is replaced only when the new one is complete.</source>
      <extracomment>processing/algorithms/fuse_parameters.py</extracomment>
      <translation>Das Hyperspektralbild auf dem multispektralen Gitter, als GeoTIFF (.tif) oder ENVI (.bsq). Eine Datei dieses Namens wird erst ersetzt, wenn die neue vollständig ist.</translation>
    </message>
    <message>
      <source>The hyperspectral image to judge.</source>
      <extracomment>processing/algorithms/assess.py</extracomment>
      <translation>Das Hyperspektralbild, das beurteilt wird.</translation>
    </message>
    <message>
      <source>The image to learn from. Its bands need wavelengths, in the file or in an ENVI header beside it. Bad bands are left out.</source>
      <extracomment>processing/algorithms/train.py</extracomment>
      <translation>Das Bild, an dem gelernt wird. Seine Bänder brauchen Wellenlängen, in der Datei oder in einer ENVI-Kopfdatei daneben. Schlechte Bänder werden weggelassen.</translation>
    </message>
    <message>
      <source>The image to make the pair from. Its bands need wavelengths, in the file or in an ENVI header beside it. Bad bands are left out.</source>
      <extracomment>processing/algorithms/simulate_parameters.py</extracomment>
      <translation>Das Bild, aus dem das Paar gemacht wird. Seine Bänder brauchen Wellenlängen, in der Datei oder in einer ENVI-Kopfdatei daneben. Schlechte Bänder werden weggelassen.</translation>
    </message>
    <message>
      <source>The image to sharpen. Its bands need wavelengths, in the file or in an ENVI header beside it. Bad bands are left out.</source>
      <extracomment>processing/algorithms/fuse_parameters.py</extracomment>
      <translation>Das Bild, das geschärft wird. Seine Bänder brauchen Wellenlängen, in der Datei oder in einer ENVI-Kopfdatei daneben. Schlechte Bänder werden weggelassen.</translation>
    </message>
    <message>
      <source>The image to sharpen: many narrow bands with known wavelengths, coarse pixels.</source>
      <extracomment>gui/fusion/dialog.py</extracomment>
      <translation>Das Bild, das geschärft wird: viele schmale Bänder mit bekannten Wellenlängen, grobe Pixel.</translation>
    </message>
    <message>
      <source>The image with the fine pixels. The result has its grid, extent and CRS.</source>
      <extracomment>gui/fusion/dialog.py</extracomment>
      <translation>Das Bild mit den feinen Pixeln. Das Ergebnis hat sein Gitter, seine Ausdehnung und sein KBS.</translation>
    </message>
    <message>
      <source>The image with the fine pixels. The result takes over its grid, extent and CRS.</source>
      <extracomment>processing/algorithms/fuse_parameters.py</extracomment>
      <translation>Das Bild mit den feinen Pixeln. Das Ergebnis übernimmt sein Gitter, seine Ausdehnung und sein KBS.</translation>
    </message>
    <message>
      <source>The image with the model's bands on the multispectral grid, as GeoTIFF (.tif) or ENVI (.bsq). A file of that name is replaced only when the new one is complete.</source>
      <extracomment>processing/algorithms/apply.py</extracomment>
      <translation>Das Bild mit den Bändern des Modells auf dem multispektralen Gitter, als GeoTIFF (.tif) oder ENVI (.bsq). Eine Datei dieses Namens wird erst ersetzt, wenn die neue vollständig ist.</translation>
    </message>
    <message>
      <source>The images are being looked at.</source>
      <extracomment>gui/fusion/dialog.py</extracomment>
      <translation>Die Bilder werden angesehen.</translation>
    </message>
    <message>
      <source>The installation was ended by the system (signal {code}).</source>
      <extracomment>adapters/torch_install/pip_errors.py</extracomment>
      <translation>Die Installation wurde vom System beendet (Signal {code}).</translation>
    </message>
    <message>
      <source>The interrupted run is continued: {0} of {1} windows were done.</source>
      <extracomment>core/predict/journal.py: f'The interrupted run is continued: {windows} of {of} windows were done.'</extracomment>
      <translation>Der unterbrochene Lauf wird fortgesetzt: {0} von {1} Fenstern waren fertig.</translation>
    </message>
    <message>
      <source>The line lies outside {0}.</source>
      <extracomment>profiles/read.py: f'The line lies outside {source}.'</extracomment>
      <translation>Die Linie liegt außerhalb von {0}.</translation>
    </message>
    <message>
      <source>The list of bad bands has {0} entries: write ranges such as 130-135.</source>
      <extracomment>core/spectral/user_bands.py: f'The list of bad bands has {len(words)} entries: write ranges such as 130-135.'</extracomment>
      <translation>Die Liste schlechter Bänder hat {0} Einträge: schreiben Sie Bereiche wie 130-135.</translation>
    </message>
    <message>
      <source>The list of scenes {0} cannot be read: {1}. Write one path a line, as UTF-8 text.</source>
      <extracomment>core/check/batch.py: f'The list of scenes {path} cannot be read: {reason}. Write one path a line, as UTF-8 text.'</extracomment>
      <translation>Die Liste der Szenen {0} kann nicht gelesen werden: {1}. Schreiben Sie einen Pfad je Zeile, als UTF-8-Text.</translation>
    </message>
    <message>
      <source>The map does not show the multispectral image: for a preview, go there.</source>
      <extracomment>gui/fusion/preview.py</extracomment>
      <translation>Die Karte zeigt das Multispektralbild nicht: gehen Sie für eine Vorschau dorthin.</translation>
    </message>
    <message>
      <source>The map has a preview of {columns} × {rows} pixels of {every} times the size, made in {seconds:.1f} s. For finer ones, zoom in.</source>
      <extracomment>gui/fusion/preview.py</extracomment>
      <translation>Die Karte hat eine Vorschau von {columns} × {rows} Pixeln der {every}-fachen Größe, erzeugt in {seconds:.1f} s. Für feinere hineinzoomen.</translation>
    </message>
    <message>
      <source>The map has a preview of {columns} × {rows} pixels, made in {seconds:.1f} s.</source>
      <extracomment>gui/fusion/preview.py</extracomment>
      <translation>Die Karte hat eine Vorschau von {columns} × {rows} Pixeln, erzeugt in {seconds:.1f} s.</translation>
    </message>
    <message>
      <source>The metadata of the {0} product in {1} name a file outside of it ({2}): it is not opened. Get the product from its provider again.</source>
      <extracomment>core/raster/products/files.py: f'The metadata of the {product} product in {folder} name a file outside of it ({name[:200]!r}): it is not opened. Get the product from its provider again.'</extracomment>
      <translation>Die Metadaten des {0}-Produkts in {1} nennen eine Datei außerhalb davon ({2}): sie wird nicht geöffnet. Holen Sie das Produkt noch einmal von seinem Anbieter.</translation>
    </message>
    <message>
      <source>The model that the interrupted run had trained is taken over.</source>
      <extracomment>core/predict/resume.py: 'The model that the interrupted run had trained is taken over.'</extracomment>
      <translation>Das Modell, das der unterbrochene Lauf trainiert hatte, wird übernommen.</translation>
    </message>
    <message>
      <source>The model turns {names} into {count} bands; seed {seed}.</source>
      <extracomment>processing/algorithms/train.py</extracomment>
      <translation>Das Modell macht aus {names} {count} Bänder; Startwert {seed}.</translation>
    </message>
    <message>
      <source>The model was trained for other bands than the multispectral image says it has: {0}.</source>
      <extracomment>core/check/model_fit.py: f'The model was trained for other bands than the multispectral image says it has: {words.listing(lines)}.'</extracomment>
      <translation>Das Modell wurde für andere Bänder trainiert, als das Multispektralbild zu haben angibt: {0}.</translation>
    </message>
    <message>
      <source>The model, for Apply a spectral model. Applying it needs no PyTorch.</source>
      <extracomment>processing/algorithms/train.py</extracomment>
      <translation>Das Modell, für „Ein Spektralmodell anwenden“. Es anzuwenden braucht kein PyTorch.</translation>
    </message>
    <message>
      <source>The multispectral bands seem to be in another order: {0} would follow the hyperspectral image far better as {1}. Give the bands so, or use radiometry none if they are right as they are.</source>
      <extracomment>core/harmonise/compare_images.py: f'The multispectral bands seem to be in another order: {lost} would follow the hyperspectral image far better as {order}. Give the bands so, or use radiometry none if they are right as they are.'</extracomment>
      <translation>Die Multispektralbänder scheinen in anderer Reihenfolge zu sein: {0} würde dem Hyperspektralbild viel besser folgen als {1}. Geben Sie die Bänder so an, oder nehmen Sie die Radiometrie none, wenn sie richtig sind, wie sie sind.</translation>
    </message>
    <message>
      <source>The multispectral bands were matched to the hyperspectral image {0}: {1}.</source>
      <extracomment>core/harmonise/radiometry.py: f'The multispectral bands were matched to the hyperspectral image {where}: {lines}.'</extracomment>
      <translation>Die Multispektralbänder wurden an das Hyperspektralbild angepasst {0}: {1}.</translation>
    </message>
    <message>
      <source>The multispectral image (HR-MSI)</source>
      <extracomment>adapters/text/core_sentences.py</extracomment>
      <translation>Das Multispektralbild (HR-MSI)</translation>
    </message>
    <message>
      <source>The multispectral image has no georeference: an extent says nothing about it. Leave it out.</source>
      <extracomment>core/request/extent.py: 'The multispectral image has no georeference: an extent says nothing about it. Leave it out.'</extracomment>
      <translation>Das Multispektralbild hat keine Georeferenz: ein Ausschnitt sagt nichts darüber. Lassen Sie ihn weg.</translation>
    </message>
    <message>
      <source>The multispectral image has {0} bands and {1} has {2} ({3}): say which is which, for example {4}; bands may be left out.</source>
      <extracomment>core/spectral/mapping/band_mapping.py: f"The multispectral image has {len(bands)} bands and {response.sensor} has {len(response)} ({', '.join(response.band_names)}): say which is which, for example {example}; bands may be left out."</extracomment>
      <translation>Das Multispektralbild hat {0} Bänder und {1} hat {2} ({3}): sagen Sie, welches welches ist, zum Beispiel {4}; Bänder dürfen weggelassen werden.</translation>
    </message>
    <message>
      <source>The multispectral image is coarser than the hyperspectral one (ratio {0}): nothing can be sharpened. Are they swapped?</source>
      <extracomment>core/check/place.py: f'The multispectral image is coarser than the hyperspectral one (ratio {step:.2f}): nothing can be sharpened. Are they swapped?'</extracomment>
      <translation>Das Multispektralbild ist gröber als das hyperspektrale (Verhältnis {0}): es gibt nichts zu schärfen. Sind sie vertauscht?</translation>
    </message>
    <message>
      <source>The multispectral image is {0} times brighter than what the model was trained on: its units seem to differ.</source>
      <extracomment>core/check/model_fit.py: f"The multispectral image is {max(level, 1 / level):.3g} times {('brighter' if level &gt; 1 else 'darker')} than what the model was trained on: its units seem to differ."</extracomment>
      <translation>Das Multispektralbild ist {0}-mal heller als das, womit das Modell trainiert wurde: seine Einheiten scheinen andere zu sein.</translation>
    </message>
    <message>
      <source>The multispectral image is {0} times darker than what the model was trained on: its units seem to differ.</source>
      <extracomment>core/check/model_fit.py: f"The multispectral image is {max(level, 1 / level):.3g} times {('brighter' if level &gt; 1 else 'darker')} than what the model was trained on: its units seem to differ."</extracomment>
      <translation>Das Multispektralbild ist {0}-mal dunkler als das, womit das Modell trainiert wurde: seine Einheiten scheinen andere zu sein.</translation>
    </message>
    <message>
      <source>The multispectral image shows its features {0} hyperspectral pixels away from where the hyperspectral one has them. The fusion does not mind; comparing single pixels of the two does.</source>
      <extracomment>core/check/units_and_shift.py: f'The multispectral image shows its features {pixels:.1f} hyperspectral pixels away from where the hyperspectral one has them. The fusion does not mind; comparing single pixels of the two does.'</extracomment>
      <translation>Das Multispektralbild zeigt seine Strukturen {0} hyperspektrale Pixel von dort entfernt, wo das hyperspektrale sie hat. Der Fusion macht das nichts; dem Vergleich einzelner Pixel der beiden schon.</translation>
    </message>
    <message>
      <source>The multispectral image shows its features {0} m ({1} hyperspectral pixels) {2} where the hyperspectral one has them. The fusion does not mind; comparing single pixels of the two does.</source>
      <extracomment>core/check/units_and_shift.py: f'The multispectral image shows its features {shift.distance * metres:.3g} m ({pixels:.1f} hyperspectral pixels) {way} where the hyperspectral one has them. The fusion does not mind; comparing single pixels of the two does.'</extracomment>
      <translation>Das Multispektralbild zeigt seine Strukturen {0} m ({1} hyperspektrale Pixel) {2} der Stelle, an der das hyperspektrale sie hat. Der Fusion macht das nichts; dem Vergleich einzelner Pixel der beiden schon.</translation>
    </message>
    <message>
      <source>The multispectral values were brought to the model's units as in its training: {0}.</source>
      <extracomment>core/check/model_fit.py: f"The multispectral values were brought to the model's units as in its training: {lines}."</extracomment>
      <translation>Die multispektralen Werte wurden wie beim Training auf die Einheiten des Modells gebracht: {0}.</translation>
    </message>
    <message>
      <source>The multispectral values were multiplied by {0}, found {1}.</source>
      <extracomment>core/harmonise/radiometry.py: f'The multispectral values were multiplied by {self.gain[0]:.6g}, found {where}.'</extracomment>
      <translation>Die multispektralen Werte wurden mit {0} multipliziert, gefunden {1}.</translation>
    </message>
    <message>
      <source>The multispectral values were multiplied by {0}, found {1}; matched to the hyperspectral image instead: {2}.</source>
      <extracomment>core/harmonise/radiometry.py: f'The multispectral values were multiplied by {factor:.6g}, found {where}; matched to the hyperspectral image instead: {lines}.'</extracomment>
      <translation>Die multispektralen Werte wurden mit {0} multipliziert, gefunden {1}; stattdessen an das Hyperspektralbild angepasst: {2}.</translation>
    </message>
    <message>
      <source>The multispectral values were used as they are, as asked for.</source>
      <extracomment>core/harmonise/radiometry.py: 'The multispectral values were used as they are, as asked for.'</extracomment>
      <translation>Die multispektralen Werte wurden wie gewünscht unverändert verwendet.</translation>
    </message>
    <message>
      <source>The multispectral values were used as they are, as in the model's training.</source>
      <extracomment>core/check/model_fit.py: "The multispectral values were used as they are, as in the model's training."</extracomment>
      <translation>Die multispektralen Werte wurden wie beim Training des Modells unverändert verwendet.</translation>
    </message>
    <message>
      <source>The number of workers must be from 1 to {0}, not {1}.</source>
      <extracomment>core/predict/cluster/where.py: f'The number of workers must be from 1 to {MOST_WORKERS}, not {where.n_workers}.'</extracomment>
      <translation>Die Zahl der Worker muss von 1 bis {0} sein, nicht {1}.</translation>
    </message>
    <message>
      <source>The numbers in the band descriptions were taken for wavelengths, {0} to {1} nm.</source>
      <extracomment>core/spectral/band_metadata.py: f'The numbers in the band descriptions were taken for wavelengths, {low:g} to {high:g} nm.'</extracomment>
      <translation>Die Zahlen in den Bandbeschreibungen wurden für Wellenlängen gehalten, {0} bis {1} nm.</translation>
    </message>
    <message>
      <source>The options name a Python of your own, {python}: install PyTorch there, or clear that field and use QGIS's own Python.</source>
      <extracomment>adapters/torch_install/target.py</extracomment>
      <translation>Die Optionen nennen ein eigenes Python, {python}: installieren Sie PyTorch dort, oder leeren Sie das Feld und nehmen Sie das Python von QGIS.</translation>
    </message>
    <message>
      <source>The package index has no PyTorch for Python {python} on this system ({system}), or could not be reached: check the address of the index, or use a folder of wheels.</source>
      <extracomment>adapters/torch_install/pip_errors.py</extracomment>
      <translation>Der Paketindex hat kein PyTorch für Python {python} auf diesem System ({system}), oder war nicht zu erreichen: prüfen Sie die Adresse des Index, oder nehmen Sie einen Ordner mit Wheels.</translation>
    </message>
    <message>
      <source>The package index lacks {what}, which PyTorch needs: check its address, or use a folder.</source>
      <extracomment>adapters/torch_install/pip_errors.py</extracomment>
      <translation>Dem Paketindex fehlt {what}, das PyTorch braucht: prüfen Sie seine Adresse, oder nehmen Sie einen Ordner.</translation>
    </message>
    <message>
      <source>The package index refuses access: check its address and your password.</source>
      <extracomment>adapters/torch_install/pip_errors.py</extracomment>
      <translation>Der Paketindex verweigert den Zugang: prüfen Sie seine Adresse und Ihr Passwort.</translation>
    </message>
    <message>
      <source>The packages there do not fit each other ({said}): see the log.</source>
      <extracomment>adapters/torch_install/pip_errors.py</extracomment>
      <translation>Die Pakete dort passen nicht zueinander ({said}): siehe Protokoll.</translation>
    </message>
    <message>
      <source>The packages would put {names} in the place of QGIS's own: nothing was installed.</source>
      <extracomment>adapters/torch_install/install.py</extracomment>
      <translation>Die Pakete würden {names} an die Stelle der von QGIS setzen: es wurde nichts installiert.</translation>
    </message>
    <message>
      <source>The page before</source>
      <extracomment>gui/widgets/help_window.py</extracomment>
      <translation>Die Seite davor</translation>
    </message>
    <message>
      <source>The path {folder} is so long that Windows could not hold the files in it: choose a shorter folder for packages in the options, such as {example}.</source>
      <extracomment>adapters/torch_install/target.py</extracomment>
      <translation>Der Pfad {folder} ist so lang, dass Windows die Dateien darin nicht halten könnte: wählen Sie in den Optionen einen kürzeren Ordner für Pakete, etwa {example}.</translation>
    </message>
    <message>
      <source>The picture needs pyqtgraph, which this QGIS does not have.</source>
      <extracomment>gui/response/response_plot.py</extracomment>
      <translation>Das Bild braucht pyqtgraph, das dieses QGIS nicht hat.</translation>
    </message>
    <message>
      <source>The pixels of the two images have nearly the same size (ratio {0}): nothing can be sharpened. Choose a finer multispectral image.</source>
      <extracomment>core/check/place.py: f'The pixels of the two images have nearly the same size (ratio {step:.2f}): nothing can be sharpened. Choose a finer multispectral image.'</extracomment>
      <translation>Die Pixel der beiden Bilder sind fast gleich groß (Verhältnis {0}): es gibt nichts zu schärfen. Wählen Sie ein feineres Multispektralbild.</translation>
    </message>
    <message>
      <source>The polygon cannot be brought into the coordinate system of {0}.</source>
      <extracomment>profiles/site.py: f'The polygon cannot be brought into the coordinate system of {source.name}.'</extracomment>
      <translation>Das Polygon lässt sich nicht in das Koordinatensystem von {0} bringen.</translation>
    </message>
    <message>
      <source>The polygon lies outside {0}, or between the centres of its pixels.</source>
      <extracomment>profiles/read.py: 'The polygon lies outside {0}, or between the centres of its pixels.'</extracomment>
      <translation>Das Polygon liegt außerhalb von {0}, oder zwischen den Mitten seiner Pixel.</translation>
    </message>
    <message>
      <source>The position cannot be brought into the coordinate system of {0}.</source>
      <extracomment>profiles/site.py: f'The position cannot be brought into the coordinate system of {source.name}.'</extracomment>
      <translation>Die Position lässt sich nicht in das Koordinatensystem von {0} bringen.</translation>
    </message>
    <message>
      <source>The position lies outside {0}.</source>
      <extracomment>profiles/read.py: f'The position lies outside {source}.'</extracomment>
      <translation>Die Position liegt außerhalb von {0}.</translation>
    </message>
    <message>
      <source>The preset preview trains no network: leave {0} out, or choose another preset.</source>
      <extracomment>core/check/fusion.py: f'The preset preview trains no network: leave {names} out, or choose another preset.'</extracomment>
      <translation>Die Voreinstellung preview trainiert kein Netz: lassen Sie {0} weg, oder wählen Sie eine andere Voreinstellung.</translation>
    </message>
    <message>
      <source>The preview is on its way.</source>
      <extracomment>gui/fusion/preview.py</extracomment>
      <translation>Die Vorschau ist unterwegs.</translation>
    </message>
    <message>
      <source>The preview was cancelled.</source>
      <extracomment>gui/fusion/preview.py</extracomment>
      <translation>Die Vorschau wurde abgebrochen.</translation>
    </message>
    <message>
      <source>The proxy does not let the download pass: check the proxy in QGIS's network options.</source>
      <extracomment>adapters/torch_install/pip_errors.py</extracomment>
      <translation>Der Proxy lässt das Herunterladen nicht durch: prüfen Sie den Proxy in den Netzwerkoptionen von QGIS.</translation>
    </message>
    <message>
      <source>The proxy is set in QGIS's options, on the page Network.</source>
      <extracomment>gui/options/torch_choice.py</extracomment>
      <translation>Der Proxy wird in den Optionen von QGIS eingestellt, auf der Seite Netzwerk.</translation>
    </message>
    <message>
      <source>The quality raster {0} is a GeoTIFF: end its name in .tif.</source>
      <extracomment>core/check/outputs.py: f'The quality raster {path} is a GeoTIFF: end its name in .tif.'</extracomment>
      <translation>Das Qualitätsraster {0} ist ein GeoTIFF: lassen Sie seinen Namen auf .tif enden.</translation>
    </message>
    <message>
      <source>The radiometry {0} compares two images: give an image of the sensor too, or choose auto.</source>
      <extracomment>core/check/fusion.py: f'The radiometry {wanted.radiometry} compares two images: give an image of the sensor too, or choose auto.'</extracomment>
      <translation>Die Radiometrie {0} vergleicht zwei Bilder: Geben Sie auch ein Bild des Sensors an, oder wählen Sie auto.</translation>
    </message>
    <message>
      <source>The range L that PSNR and SSIM refer to. Empty: maximum − minimum of the reference.</source>
      <extracomment>processing/algorithms/assess.py</extracomment>
      <translation>Der Wertebereich L, auf den sich PSNR und SSIM beziehen. Leer: Maximum − Minimum der Referenz.</translation>
    </message>
    <message>
      <source>The ratio {0} is below 1: give the coarse pixel over the fine one, {1}.</source>
      <extracomment>evaluation/assess/checks.py: f'The ratio {wanted.ratio:g} is below 1: give the coarse pixel over the fine one, {1 / wanted.ratio:g}.'</extracomment>
      <translation>Das Verhältnis {0} ist kleiner als 1: geben Sie das grobe Pixel durch das feine an, {1}.</translation>
    </message>
    <message>
      <source>The ratio {0} is larger than the cube, which has {1} × {2} pixels: choose a smaller one.</source>
      <extracomment>evaluation/simulate/checks.py: f'The ratio {r} is larger than the cube, which has {cols} × {rows} pixels: choose a smaller one.'</extracomment>
      <translation>Das Verhältnis {0} ist größer als der Datenwürfel, der {1} × {2} Pixel hat: wählen Sie ein kleineres.</translation>
    </message>
    <message>
      <source>The ratio {0} is out of range: choose a whole number from 1 on.</source>
      <extracomment>evaluation/simulate/checks.py: f'The ratio {wanted.ratio} is out of range: choose a whole number from 1 on.'</extracomment>
      <translation>Das Verhältnis {0} liegt außerhalb des Bereichs: wählen Sie eine ganze Zahl ab 1.</translation>
    </message>
    <message>
      <source>The reference</source>
      <extracomment>adapters/text/core_sentences.py</extracomment>
      <translation>Die Referenz</translation>
    </message>
    <message>
      <source>The reference has the same value everywhere: PSNR and SSIM have no data range to refer to.</source>
      <extracomment>evaluation/assess/run.py: 'The reference has the same value everywhere: PSNR and SSIM have no data range to refer to.'</extracomment>
      <translation>Die Referenz hat überall denselben Wert: PSNR und SSIM haben keinen Wertebereich als Bezug.</translation>
    </message>
    <message>
      <source>The refinement consistent was left out: it is for the preset default, not for {0}.</source>
      <extracomment>core/refine/refinement.py: f'The refinement consistent was left out: it is for the preset default, not for {options.preset}.'</extracomment>
      <translation>Die Verfeinerung consistent wurde weggelassen: es gibt sie für die Voreinstellung default, nicht für {0}.</translation>
    </message>
    <message>
      <source>The refinement consistent was left out: it is for whole images, not for a part or one pixel in so many.</source>
      <extracomment>core/refine/refinement.py: 'The refinement consistent was left out: it is for whole images, not for a part or one pixel in so many.'</extracomment>
      <translation>Die Verfeinerung consistent wurde weggelassen: es gibt sie für ganze Bilder, nicht für einen Teil oder eines von mehreren Pixeln.</translation>
    </message>
    <message>
      <source>The report {0} has the name of a result: choose another one.</source>
      <extracomment>core/check/batch.py: f'The report {report} has the name of a result: choose another one.'</extracomment>
      <translation>Der Bericht {0} hat den Namen eines Ergebnisses: wählen Sie einen anderen.</translation>
    </message>
    <message>
      <source>The response file {0}</source>
      <extracomment>core/spectral/response/srf_files.py: f'The response file {path}'</extracomment>
      <translation>Die Datei mit Empfindlichkeiten {0}</translation>
    </message>
    <message>
      <source>The response has negative values, down to -{0} % of the peak of {1}: they are taken for noise and count as 0.</source>
      <extracomment>core/spectral/response/curves.py: f'The response has negative values, down to -{worst * 100:.2g} % of the peak of {whose}: they are taken for noise and count as 0.'</extracomment>
      <translation>Die Empfindlichkeit hat negative Werte, bis hinab zu -{0} % des Maximums von {1}: sie werden für Rauschen gehalten und zählen als 0.</translation>
    </message>
    <message>
      <source>The result could not be moved to {0}: {1}.</source>
      <extracomment>core/base/publish.py: f'The result could not be moved to {e.filename2 or e.filename}: {e.strerror}.'</extracomment>
      <translation>Das Ergebnis konnte nicht nach {0} verschoben werden: {1}.</translation>
    </message>
    <message>
      <source>The result is {0} × {1} pixels of {2} times the size: one pixel of the multispectral image in {3}, along rows and columns. Give a smaller extent, or every 1, for finer ones.</source>
      <extracomment>core/check/fusion.py: f'The result is {area.rows} × {area.cols} pixels of {every} times the size: one pixel of the multispectral image in {every}, along rows and columns. Give a smaller extent, or every 1, for finer ones.'</extracomment>
      <translation>Das Ergebnis hat {0} × {1} Pixel der {2}-fachen Größe: eines von {3} Pixeln des Multispektralbilds, entlang Zeilen und Spalten. Geben Sie für feinere eine kleinere Ausdehnung oder every 1 an.</translation>
    </message>
    <message>
      <source>The result takes</source>
      <extracomment>core/check/outputs.py: 'The result takes'</extracomment>
      <translation>Das Ergebnis braucht</translation>
    </message>
    <message>
      <source>The results of {0} and {1} would share the file {2}: rename one of them, or apply the model to them in two runs with different folders.</source>
      <extracomment>core/check/batch.py: f'The results of {request.msi} and {other} would share the file {shared}: rename one of them, or apply the model to them in two runs with different folders.'</extracomment>
      <translation>Die Ergebnisse von {0} und {1} hätten die Datei {2} gemeinsam: benennen Sie eines um, oder wenden Sie das Modell in zwei Läufen mit verschiedenen Ordnern an.</translation>
    </message>
    <message>
      <source>The results of {0} scenes take up to {1} with some room to spare, and the disk has {2} free: free some space, or choose another disk, fewer scenes or a smaller type (dtype).</source>
      <extracomment>core/check/batch.py: f'The results of {len(outputs)} scenes take up to {words.size(needed + DISK_MARGIN_BYTES)} with some room to spare, and the disk has {words.size(free)} free: free some space, or choose another disk, fewer scenes or a smaller type (dtype).'</extracomment>
      <translation>Die Ergebnisse von {0} Szenen brauchen mit etwas Reserve bis zu {1}, und auf dem Datenträger sind {2} frei: Schaffen Sie Platz, oder wählen Sie einen anderen Datenträger, weniger Szenen oder einen kleineren Datentyp (dtype).</translation>
    </message>
    <message>
      <source>The results take {0} with some room to spare, and {1} has {2} free: free some space, or choose another disk.</source>
      <extracomment>evaluation/simulate/checks.py: f'The results take {words.size(size + output_checks.DISK_MARGIN_BYTES)} with some room to spare, and {folders[disk]} has {words.size(free)} free: free some space, or choose another disk.'</extracomment>
      <translation>Die Ergebnisse brauchen mit etwas Reserve {0}, und in {1} sind {2} frei: Schaffen Sie Platz, oder wählen Sie einen anderen Datenträger.</translation>
    </message>
    <message>
      <source>The run will replace:

{files}</source>
      <extracomment>gui/widgets/question.py</extracomment>
      <translation>Der Lauf ersetzt:

{files}</translation>
    </message>
    <message>
      <source>The same figures as data, also of each band, in a JSON file.</source>
      <extracomment>processing/algorithms/assess.py</extracomment>
      <translation>Dieselben Zahlen als Daten, auch für jedes Band, in einer JSON-Datei.</translation>
    </message>
    <message>
      <source>The same seed and inputs give the same result on the same CPU.</source>
      <extracomment>processing/algorithms/fuse_parameters.py</extracomment>
      <translation>Derselbe Startwert und dieselben Eingaben geben auf derselben CPU dasselbe Ergebnis.</translation>
    </message>
    <message>
      <source>The same seed and inputs give the same result on the same computer.</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>Derselbe Startwert und dieselben Eingaben geben auf demselben Rechner dasselbe Ergebnis.</translation>
    </message>
    <message>
      <source>The scheduler cannot import SpectraLift ({0}): its PYTHONPATH needs {1}.</source>
      <extracomment>core/predict/cluster/check.py: f'The scheduler cannot import SpectraLift ({type(answer).__name__}): its PYTHONPATH needs {_PACKAGE}.'</extracomment>
      <translation>Der Scheduler kann SpectraLift nicht importieren ({0}): sein PYTHONPATH braucht {1}.</translation>
    </message>
    <message>
      <source>The scheduler has no workers: start some, and try again.</source>
      <extracomment>core/predict/cluster/check.py: 'The scheduler has no workers: start some, and try again.'</extracomment>
      <translation>Der Scheduler hat keine Worker: starten Sie welche, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
      <source>The scheduler {0} cannot be reached ({1}): check its address, e.g. tcp://host:8786, that it runs, and for tls:// that Dask is configured with the certificates.</source>
      <extracomment>core/predict/cluster/session.py: f'The scheduler {where.scheduler} cannot be reached ({reason}): check its address, e.g. tcp://host:8786, that it runs, and for tls:// that Dask is configured with the certificates.'</extracomment>
      <translation>Der Scheduler {0} ist nicht zu erreichen ({1}): prüfen Sie seine Adresse, z. B. tcp://host:8786, ob er läuft, und für tls://, ob Dask mit den Zertifikaten eingerichtet ist.</translation>
    </message>
    <message>
      <source>The seed {0} is out of range: choose a whole number from 0 to {1}.</source>
      <extracomment>core/check/fusion.py: f'The seed {seed} is out of range: choose a whole number from 0 to {2 ** 63 - 1}.'</extracomment>
      <translation>Der Startwert {0} liegt außerhalb des Bereichs: Wählen Sie eine ganze Zahl von 0 bis {1}.</translation>
    </message>
    <message>
      <source>The sensor library cannot be read: {error}</source>
      <extracomment>processing/parameters.py</extracomment>
      <translation>Die Sensorbibliothek kann nicht gelesen werden: {error}</translation>
    </message>
    <message>
      <source>The sensor of the multispectral image, from the library of spectral responses. Leave it empty when you give a table of your own; from-metadata takes the centres and widths that the image names.</source>
      <extracomment>processing/algorithms/fuse_parameters.py</extracomment>
      <translation>Der Sensor des Multispektralbilds, aus der Bibliothek der spektralen Empfindlichkeiten. Leer, wenn Sie eine eigene Tabelle angeben; from-metadata nimmt die Mitten und Breiten, die das Bild nennt.</translation>
    </message>
    <message>
      <source>The sensor that is to see the fine image. paper-1 to paper-16 are the Gaussians by which the authors of SpectraLift approximate IKONOS and WorldView. Leave it empty when you give a table of your own.</source>
      <extracomment>processing/algorithms/simulate_parameters.py</extracomment>
      <translation>Der Sensor, der das feine Bild sehen soll. paper-1 bis paper-16 sind die Gaußkurven, mit denen die Autoren von SpectraLift IKONOS und WorldView annähern. Leer, wenn Sie eine eigene Tabelle angeben.</translation>
    </message>
    <message>
      <source>The server's certificate is not trusted: behind a proxy that reads along, set PIP_CERT to its certificate, or use a folder of wheels.</source>
      <extracomment>adapters/torch_install/pip_errors.py</extracomment>
      <translation>Dem Zertifikat des Servers wird nicht vertraut: hinter einem Proxy, der mitliest, setzen Sie PIP_CERT auf dessen Zertifikat, oder nehmen Sie einen Ordner mit Wheels.</translation>
    </message>
    <message>
      <source>The sharp image, as GeoTIFF (.tif) or ENVI (.bsq). Left empty it is a temporary file. You are asked before a file is replaced, and it is replaced only when the new one is complete.</source>
      <extracomment>gui/widgets/output_field.py</extracomment>
      <translation>Das scharfe Bild, als GeoTIFF (.tif) oder ENVI (.bsq). Leer gelassen ist es eine temporäre Datei. Bevor eine Datei ersetzt wird, werden Sie gefragt, und sie wird erst ersetzt, wenn die neue vollständig ist.</translation>
    </message>
    <message>
      <source>The side of the PSF's square, an odd number of fine pixels.</source>
      <extracomment>processing/algorithms/simulate_parameters.py</extracomment>
      <translation>Die Seite des Quadrats der PSF, eine ungerade Zahl feiner Pixel.</translation>
    </message>
    <message>
      <source>The spectra are on the clipboard, as a table.</source>
      <extracomment>gui/profiles/dock.py</extracomment>
      <translation>Die Spektren sind in der Zwischenablage, als Tabelle.</translation>
    </message>
    <message>
      <source>The spectra of {count} lines are on the clipboard.</source>
      <extracomment>gui/profiles/dock.py</extracomment>
      <translation>Die Spektren von {count} Linien sind in der Zwischenablage.</translation>
    </message>
    <message>
      <source>The spectra were not exported</source>
      <extracomment>gui/profiles/dock.py</extracomment>
      <translation>Die Spektren wurden nicht exportiert</translation>
    </message>
    <message>
      <source>The spectral profiles need pyqtgraph, which comes with QGIS: {error}</source>
      <extracomment>gui/profiles/actions.py</extracomment>
      <translation>Die Spektralprofile brauchen pyqtgraph, das mit QGIS kommt: {error}</translation>
    </message>
    <message>
      <source>The spectral response of the multispectral image is unknown: choose its sensor, or give a spectral response table (CSV).</source>
      <extracomment>processing/algorithms/fuse.py</extracomment>
      <translation>Die spektrale Empfindlichkeit des Multispektralbilds ist unbekannt: wählen Sie seinen Sensor, oder geben Sie eine Tabelle der Empfindlichkeiten an (CSV).</translation>
    </message>
    <message>
      <source>The statistics are not whole.</source>
      <extracomment>core/raster/write/statistics.py: 'The statistics are not whole.'</extracomment>
      <translation>Die Statistik ist nicht vollständig.</translation>
    </message>
    <message>
      <source>The statistics are of another raster.</source>
      <extracomment>core/raster/write/statistics.py: 'The statistics are of another raster.'</extracomment>
      <translation>Die Statistik ist die eines anderen Rasters.</translation>
    </message>
    <message>
      <source>The tile {0} cannot be written: {1}.</source>
      <extracomment>core/predict/cluster/tile.py: f'The tile {path} cannot be written: {e.strerror}.'</extracomment>
      <translation>Die Kachel {0} kann nicht geschrieben werden: {1}.</translation>
    </message>
    <message>
      <source>The training option {0} is given twice.</source>
      <extracomment>core/train/options.py: f'The training option {name} is given twice.'</extracomment>
      <translation>Die Trainingsoption {0} ist zweimal angegeben.</translation>
    </message>
    <message>
      <source>The training option {0} must be {1}, not {2}.</source>
      <extracomment>core/train/options.py: f'The training option {name} must be {e}, not {said[:60]!r}.'</extracomment>
      <translation>Die Trainingsoption {0} muss {1} sein, nicht {2}.</translation>
    </message>
    <message>
      <source>The training option {0}.</source>
      <extracomment>core/train/options.py: f'The training option {problem}.'</extracomment>
      <translation>Die Trainingsoption {0}.</translation>
    </message>
    <message>
      <source>The two images have different coordinate systems: {0}.</source>
      <extracomment>evaluation/assess/matching.py: f'The two images have different coordinate systems: {remedy}.'</extracomment>
      <translation>Die beiden Bilder haben verschiedene Koordinatensysteme: {0}.</translation>
    </message>
    <message>
      <source>The two images show different places: fusion needs no common ground, but the network only knows the materials of the hyperspectral one. Check that this is what you want.</source>
      <extracomment>core/check/place.py: 'The two images show different places: fusion needs no common ground, but the network only knows the materials of the hyperspectral one. Check that this is what you want.'</extracomment>
      <translation>Die beiden Bilder zeigen verschiedene Orte: die Fusion braucht keinen gemeinsamen Boden, aber das Netz kennt nur die Materialien des hyperspektralen. Prüfen Sie, ob Sie das so wollen.</translation>
    </message>
    <message>
      <source>The type of the result's values: auto takes that of the hyperspectral image.</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>Der Typ der Werte des Ergebnisses: auto nimmt den des Hyperspektralbilds.</translation>
    </message>
    <message>
      <source>The units of the two images were compared by their distributions alone, which also differ where the images show different ground. Use radiometry none if you know that they agree.</source>
      <extracomment>core/harmonise/compare_images.py: 'The units of the two images were compared by their distributions alone, which also differ where the images show different ground. Use radiometry none if you know that they agree.'</extracomment>
      <translation>Die Einheiten der beiden Bilder wurden nur anhand ihrer Verteilungen verglichen, die auch dort abweichen, wo die Bilder verschiedenen Boden zeigen. Nehmen Sie die Radiometrie none, wenn Sie wissen, dass sie übereinstimmen.</translation>
    </message>
    <message>
      <source>The units of the two images were compared by too few pixels ({0}) to be sure. Use radiometry none if you know that they agree, match if one has digital numbers.</source>
      <extracomment>core/harmonise/compare_images.py: f'The units of the two images were compared by too few pixels ({done.pixels}) to be sure. Use radiometry none if you know that they agree, match if one has digital numbers.'</extracomment>
      <translation>Die Einheiten der beiden Bilder wurden anhand zu weniger Pixel ({0}) verglichen, um sicher zu sein. Nehmen Sie die Radiometrie none, wenn Sie wissen, dass sie übereinstimmen, match, wenn eines Digitalwerte hat.</translation>
    </message>
    <message>
      <source>The variable {0} of {1} was opened.</source>
      <extracomment>core/raster/metadata/variables.py: f'The variable {_short(name)} of {path} was opened.'</extracomment>
      <translation>Geöffnet wurde die Variable {0} von {1}.</translation>
    </message>
    <message>
      <source>The wavelengths of the hyperspectral image ({0})</source>
      <extracomment>core/request/open_images.py: f'The wavelengths of the hyperspectral image ({what})'</extracomment>
      <translation>Die Wellenlängen des Hyperspektralbilds ({0})</translation>
    </message>
    <message>
      <source>The width of the PSF in fine pixels: a Gaussian's standard deviation, an Airy pattern's first dark ring; what it is for each PSF is in the documentation.</source>
      <extracomment>processing/algorithms/simulate_parameters.py</extracomment>
      <translation>Die Breite der PSF in feinen Pixeln: die Standardabweichung einer Gaußkurve, der erste dunkle Ring eines Airy-Musters; was sie für jede PSF ist, steht in der Dokumentation.</translation>
    </message>
    <message>
      <source>The worker could not be asked ({error}).</source>
      <extracomment>adapters/tasks/call.py</extracomment>
      <translation>Der Worker konnte nicht gefragt werden ({error}).</translation>
    </message>
    <message>
      <source>The worker process crashed (signal {signal}).</source>
      <extracomment>adapters/worker/run.py</extracomment>
      <translation>Der Worker-Prozess ist abgestürzt (Signal {signal}).</translation>
    </message>
    <message>
      <source>The worker process ended unexpectedly (exit code {code}).</source>
      <extracomment>adapters/worker/run.py</extracomment>
      <translation>Der Worker-Prozess endete unerwartet (Exitcode {code}).</translation>
    </message>
    <message>
      <source>The worker process ended without a result.</source>
      <extracomment>adapters/worker/run.py</extracomment>
      <translation>Der Worker-Prozess endete ohne Ergebnis.</translation>
    </message>
    <message>
      <source>The worker process was killed by the system (signal 9), which mostly means that memory ran out: close other programs, or lower the memory budget.</source>
      <extracomment>adapters/worker/run.py</extracomment>
      <translation>Der Worker-Prozess wurde vom System beendet (Signal 9), was meist heißt, dass der Speicher ausging: schließen Sie andere Programme, oder senken Sie das Speicherbudget.</translation>
    </message>
    <message>
      <source>The worker process {0} on {1}</source>
      <extracomment>core/predict/cluster/tile.py: f'The worker process {os.getpid()} on {platform.node()}'</extracomment>
      <translation>Der Worker-Prozess {0} auf {1}</translation>
    </message>
    <message>
      <source>The {0} device failed ({1}): the CPU takes over, more slowly.</source>
      <extracomment>core/train/torch/device.py: f'The {device} device failed ({reason}): the CPU takes over, more slowly.'</extracomment>
      <translation>Das Gerät {0} ist ausgefallen ({1}): die CPU übernimmt, langsamer.</translation>
    </message>
    <message>
      <source>The {0} device has too little memory: the CPU takes over, more slowly.</source>
      <extracomment>core/train/torch/device.py: f'The {device} device has too little memory: the CPU takes over, more slowly.'</extracomment>
      <translation>Das Gerät {0} hat zu wenig Speicher: die CPU übernimmt, langsamer.</translation>
    </message>
    <message>
      <source>The {0} device ran out of memory: it goes on with smaller batches, more slowly.</source>
      <extracomment>core/train/torch/device.py: f'The {device} device ran out of memory: it goes on with smaller batches, more slowly.'</extracomment>
      <translation>Dem Gerät {0} ist der Speicher ausgegangen: es geht in kleineren Portionen weiter, langsamer.</translation>
    </message>
    <message>
      <source>The {0} names {1} wavelengths for {2} bands.</source>
      <extracomment>core/spectral/band_metadata.py: f'The {source} names {len(stated.centre)} wavelengths for {count} bands.'</extracomment>
      <translation>Die Quelle „{0}“ nennt {1} Wellenlängen für {2} Bänder.</translation>
    </message>
    <message>
      <source>The {0} was not used: {1}</source>
      <extracomment>core/spectral/band_metadata.py: f'The {source} was not used: {e}'</extracomment>
      <translation>Die Quelle „{0}“ wurde nicht verwendet: {1}</translation>
    </message>
    <message>
      <source>The {0} {1} is an input as well: choose another name.</source>
      <extracomment>core/check/outputs.py: f'The {name} {path} is an input as well: choose another name.'</extracomment>
      <translation>{0} {1} ist auch eine Eingabe: wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
      <source>The {0} {1} is not a positive number: give {2}.</source>
      <extracomment>evaluation/assess/checks.py: f'The {words_of} {value:g} is not a positive number: give {meaning}.'</extracomment>
      <translation>{0} {1} ist keine positive Zahl: geben Sie {2} an.</translation>
    </message>
    <message>
      <source>There are only {free:.1f} GB free in {folder}, and PyTorch needs about {needed:.1f} GB: make room, or choose another folder for packages in the options.</source>
      <extracomment>adapters/torch_install/install.py</extracomment>
      <translation>In {folder} sind nur {free:.1f} GB frei, und PyTorch braucht etwa {needed:.1f} GB: schaffen Sie Platz, oder wählen Sie in den Optionen einen anderen Ordner für Pakete.</translation>
    </message>
    <message>
      <source>There are {0} pins already: remove some.</source>
      <extracomment>profiles/pins.py: f'There are {MOST_PINS} pins already: remove some.'</extracomment>
      <translation>Es gibt schon {0} Nadeln: entfernen Sie einige.</translation>
    </message>
    <message>
      <source>There is no PyTorch for the Python of this QGIS (Python {version}, {bits} bits, {system}): install a 64-bit QGIS 3.22 or later.</source>
      <extracomment>adapters/torch_install/builds.py</extracomment>
      <translation>Es gibt kein PyTorch für das Python dieses QGIS (Python {version}, {bits} Bit, {system}): installieren Sie ein 64-Bit-QGIS ab 3.22.</translation>
    </message>
    <message>
      <source>There is no file {0}: check the path.</source>
      <extracomment>core/raster/open_file.py: f'There is no file {path}: check the path.'</extracomment>
      <translation>Es gibt keine Datei {0}: Prüfen Sie den Pfad.</translation>
    </message>
    <message>
      <source>There is no folder {folder}: choose the one with the wheels.</source>
      <extracomment>adapters/torch_install/plan.py</extracomment>
      <translation>Es gibt keinen Ordner {folder}: wählen Sie den mit den Wheels.</translation>
    </message>
    <message>
      <source>There is no further raster in the project</source>
      <extracomment>gui/profiles/sources.py</extracomment>
      <translation>Es gibt kein weiteres Raster im Projekt</translation>
    </message>
    <message>
      <source>There is no image: choose one or more.</source>
      <extracomment>processing/algorithms/apply_many.py</extracomment>
      <translation>Es gibt kein Bild: wählen Sie eines oder mehrere.</translation>
    </message>
    <message>
      <source>There is no line to export: draw one on the map first.</source>
      <extracomment>gui/profiles/export.py</extracomment>
      <translation>Es gibt keine Linie zum Exportieren: zeichnen Sie zuerst eine in die Karte.</translation>
    </message>
    <message>
      <source>There is no model file {0}: check the path.</source>
      <extracomment>core/train/checkpoint.py: f'There is no model file {path}: check the path.'</extracomment>
      <translation>Es gibt keine Modelldatei {0}: Prüfen Sie den Pfad.</translation>
    </message>
    <message>
      <source>There is no multispectral image yet whose metadata could name its bands: name a sensor.</source>
      <extracomment>evaluation/simulate/response.py: 'There is no multispectral image yet whose metadata could name its bands: name a sensor.'</extracomment>
      <translation>Es gibt noch kein Multispektralbild, dessen Metadaten seine Bänder nennen könnten: nennen Sie einen Sensor.</translation>
    </message>
    <message>
      <source>There is no preview. {reason}</source>
      <extracomment>gui/fusion/preview.py</extracomment>
      <translation>Es gibt keine Vorschau. {reason}</translation>
    </message>
    <message>
      <source>There is no raster in this project yet. Choose files with …, or {link}.</source>
      <extracomment>gui/fusion/sample_link.py</extracomment>
      <translation>Es gibt noch kein Raster in diesem Projekt. Wählen Sie Dateien mit …, oder {link}.</translation>
    </message>
    <message>
      <source>There is no raster to read: choose at least one.</source>
      <extracomment>processing/algorithms/profile.py</extracomment>
      <translation>Es gibt kein Raster zu lesen: wählen Sie mindestens eines.</translation>
    </message>
    <message>
      <source>There is no sensor {0} in the library. {1}`sensors` lists all of them.</source>
      <extracomment>core/spectral/response/sensors.py: f'There is no sensor {sensor!r} in the library. {hint}`sensors` lists all of them.'</extracomment>
      <translation>Es gibt keinen Sensor {0} in der Bibliothek. {1}`sensors` zählt alle auf.</translation>
    </message>
    <message>
      <source>There is no wheel of PyTorch (torch-….whl) in {folder}: choose the one with the wheels.</source>
      <extracomment>adapters/torch_install/plan.py</extracomment>
      <translation>Es gibt kein Wheel von PyTorch (torch-….whl) in {folder}: wählen Sie den mit den Wheels.</translation>
    </message>
    <message>
      <source>There is no {0} device that PyTorch can use here: choose auto or cpu.</source>
      <extracomment>core/check/fusion.py: f'There is no {wanted.device} device that PyTorch can use here: choose auto or cpu.'</extracomment>
      <translation>Es gibt kein Gerät {0}, das PyTorch hier benutzen kann: wählen Sie auto oder cpu.</translation>
    </message>
    <message>
      <source>There is no {0} device that PyTorch can use here: {1}.</source>
      <extracomment>core/check/apply.py: f'There is no {wanted.device} device that PyTorch can use here: {HELP_NUMPY}.'</extracomment>
      <translation>Es gibt kein Gerät {0}, das PyTorch hier benutzen kann: {1}.</translation>
    </message>
    <message>
      <source>There is not enough memory: close other programs, and try again.</source>
      <extracomment>adapters/torch_install/pip_errors.py</extracomment>
      <translation>Der Speicher reicht nicht: schließen Sie andere Programme, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
      <source>There is not enough memory: give a smaller memory budget.</source>
      <extracomment>core/runs/batch.py: 'There is not enough memory: give a smaller memory budget.'</extracomment>
      <translation>Der Speicher reicht nicht: geben Sie ein kleineres Speicherbudget an.</translation>
    </message>
    <message>
      <source>There is nothing to export: pin a place on the map first.</source>
      <extracomment>gui/profiles/export.py</extracomment>
      <translation>Es gibt nichts zu exportieren: stecken Sie zuerst einen Ort auf der Karte fest.</translation>
    </message>
    <message>
      <source>This GDAL cannot write PNG pictures.</source>
      <extracomment>core/raster/png.py: 'This GDAL cannot write PNG pictures.'</extracomment>
      <translation>Dieses GDAL kann keine PNG-Bilder schreiben.</translation>
    </message>
    <message>
      <source>This PyTorch would bring a NumPy of its own, and QGIS's has to stay: take another release of PyTorch.</source>
      <extracomment>adapters/torch_install/pip_errors.py</extracomment>
      <translation>Dieses PyTorch würde ein eigenes NumPy mitbringen, und das von QGIS muss bleiben: nehmen Sie eine andere Ausgabe von PyTorch.</translation>
    </message>
    <message>
      <source>This model does not know which images it was trained on: train it on images.</source>
      <extracomment>core/train/model.py: 'This model does not know which images it was trained on: train it on images.'</extracomment>
      <translation>Dieses Modell weiß nicht, mit welchen Bildern es trainiert wurde: trainieren Sie es mit Bildern.</translation>
    </message>
    <message>
      <source>Threads</source>
      <extracomment>gui/options/options_page.py</extracomment>
      <translation>Threads</translation>
    </message>
    <message>
      <source>Tiles and the file that is made of them take {0}, and {1} has {2} free: free some space, choose another disk, or end the output in .vrt, which leaves the tiles as they are.</source>
      <extracomment>core/predict/cluster/predicting.py: f'Tiles and the file that is made of them take {size(needed)}, and {folder} has {size(free)} free: free some space, choose another disk, or end the output in .vrt, which leaves the tiles as they are.'</extracomment>
      <translation>Die Kacheln und die Datei, die daraus wird, brauchen {0}, und auf {1} sind {2} frei: schaffen Sie Platz, wählen Sie einen anderen Datenträger, oder lassen Sie die Ausgabe auf .vrt enden, dann bleiben die Kacheln, wie sie sind.</translation>
    </message>
    <message>
      <source>Too few pixels are known to show the same ground for comparing units. Both files name the same scale: the multispectral values were used as they are.</source>
      <extracomment>core/harmonise/radiometry.py: 'Too few pixels are known to show the same ground for comparing units. Both files name the same scale: the multispectral values were used as they are.'</extracomment>
      <translation>Von zu wenigen Pixeln ist bekannt, dass sie denselben Boden zeigen, um Einheiten zu vergleichen. Beide Dateien nennen dieselbe Skala: die multispektralen Werte wurden unverändert verwendet.</translation>
    </message>
    <message>
      <source>Too few pixels are known to show the same ground for comparing units. The multispectral values were multiplied by {0}, the ratio of the scales that both files name.</source>
      <extracomment>core/harmonise/radiometry.py: f'Too few pixels are known to show the same ground for comparing units. The multispectral values were multiplied by {self.gain[0]:.6g}, the ratio of the scales that both files name.'</extracomment>
      <translation>Von zu wenigen Pixeln ist bekannt, dass sie denselben Boden zeigen, um Einheiten zu vergleichen. Die multispektralen Werte wurden mit {0} multipliziert, dem Verhältnis der Skalen, die beide Dateien nennen.</translation>
    </message>
    <message>
      <source>Train a spectral model</source>
      <extracomment>processing/algorithms/train.py</extracomment>
      <translation>Ein Spektralmodell trainieren</translation>
    </message>
    <message>
      <source>Trained with preset {preset} and seed {seed} on {spectra} spectra, on {device}.</source>
      <extracomment>adapters/layers/result_layer.py</extracomment>
      <translation>Trainiert mit Voreinstellung {preset} und Startwert {seed} an {spectra} Spektren, auf {device}.</translation>
    </message>
    <message>
      <source>Training diverged at step {0}: the loss is not a number. Check the images for extreme values, or try another seed.</source>
      <extracomment>core/train/torch/train_sin.py: f'Training diverged at step {step}: the loss is not a number. Check the images for extreme values, or try another seed.'</extracomment>
      <translation>Das Training lief in Schritt {0} auseinander: der Verlust ist keine Zahl. Prüfen Sie die Bilder auf extreme Werte, oder versuchen Sie einen anderen Startwert.</translation>
    </message>
    <message>
      <source>Training options</source>
      <extracomment>processing/algorithms/fuse_parameters.py</extracomment>
      <translation>Trainingsoptionen</translation>
    </message>
    <message>
      <source>Training spectra</source>
      <extracomment>gui/widgets/text_dialog.py</extracomment>
      <translation>Trainingsspektren</translation>
    </message>
    <message>
      <source>Training the spectral model</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>Das Spektralmodell wird trainiert</translation>
    </message>
    <message>
      <source>Trains a model on a hyperspectral image, to be applied to many images of one sensor.</source>
      <extracomment>processing/algorithms/train.py</extracomment>
      <translation>Trainiert an einem Hyperspektralbild ein Modell, das auf viele Bilder eines Sensors angewandt wird.</translation>
    </message>
    <message>
      <source>Truth</source>
      <extracomment>processing/algorithms/simulate_parameters.py</extracomment>
      <translation>Wahrheit</translation>
    </message>
    <message>
      <source>Trying PyTorch out</source>
      <extracomment>adapters/torch_install/install.py</extracomment>
      <translation>PyTorch wird ausprobiert</translation>
    </message>
    <message>
      <source>UIQI</source>
      <extracomment>processing/algorithms/assess.py</extracomment>
      <translation>UIQI</translation>
    </message>
    <message>
      <source>Unit length</source>
      <extracomment>gui/profiles/bar.py</extracomment>
      <translation>Einheitslänge</translation>
    </message>
    <message>
      <source>Unit of the x axis</source>
      <extracomment>gui/profiles/bar.py</extracomment>
      <translation>Einheit der x-Achse</translation>
    </message>
    <message>
      <source>Unit of the y axis</source>
      <extracomment>gui/profiles/bar.py</extracomment>
      <translation>Einheit der y-Achse</translation>
    </message>
    <message>
      <source>Unpacking</source>
      <extracomment>adapters/torch_install/install.py</extracomment>
      <translation>Auspacken</translation>
    </message>
    <message>
      <source>Values as they are</source>
      <extracomment>gui/profiles/bar.py</extracomment>
      <translation>Werte, wie sie sind</translation>
    </message>
    <message>
      <source>Values of the curves under the cursor</source>
      <extracomment>gui/profiles/dock.py</extracomment>
      <translation>Werte der Kurven unter dem Mauszeiger</translation>
    </message>
    <message>
      <source>Values under the cursor</source>
      <extracomment>gui/profiles/dock.py</extracomment>
      <translation>Werte unter dem Mauszeiger</translation>
    </message>
    <message>
      <source>Variant</source>
      <extracomment>processing/algorithms/simulate_parameters.py</extracomment>
      <translation>Variante</translation>
    </message>
    <message>
      <source>Waiting for a run to end</source>
      <extracomment>adapters/torch_install/install.py</extracomment>
      <translation>Es wird auf das Ende eines Laufs gewartet</translation>
    </message>
    <message>
      <source>Wald's protocol (Wald, Ranchin &amp; Mangolini 1997) as in Shah &amp; Duarte 2025, arXiv 2507.13339</source>
      <extracomment>evaluation/simulate/run.py: "Wald's protocol (Wald, Ranchin &amp; Mangolini 1997) as in Shah &amp; Duarte 2025, arXiv 2507.13339"</extracomment>
      <translation>Walds Protokoll (Wald, Ranchin &amp; Mangolini 1997) wie in Shah &amp; Duarte 2025, arXiv 2507.13339</translation>
    </message>
    <message>
      <source>Wavelengths</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>Wellenlängen</translation>
    </message>
    <message>
      <source>What can be said of each pixel without the truth: closure (how far the spectrum, seen by the sensor, is from the pixel), spread (how far the networks disagree) and a mark where the pixel lies outside what the model was trained on. None of them is an uncertainty.</source>
      <extracomment>processing/algorithms/fuse_parameters.py</extracomment>
      <translation>Was sich ohne die Wahrheit über jedes Pixel sagen lässt: Schließung (wie weit das Spektrum, vom Sensor gesehen, vom Pixel entfernt ist), Streuung (wie uneins die Netze sind) und eine Kennzeichnung, wo das Pixel außerhalb dessen liegt, woran das Modell trainiert wurde. Keines davon ist eine Unsicherheit.</translation>
    </message>
    <message>
      <source>What image data may take up at a time. It changes the speed, never the result.</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>Was Bilddaten auf einmal belegen dürfen. Das ändert die Geschwindigkeit, nie das Ergebnis.</translation>
    </message>
    <message>
      <source>What is missing, and why</source>
      <extracomment>gui/profiles/dock.py</extracomment>
      <translation>Was fehlt, und warum</translation>
    </message>
    <message>
      <source>What it should be. It must have the same pixels: size, origin and coordinate system.</source>
      <extracomment>processing/algorithms/assess.py</extracomment>
      <translation>Was es sein sollte. Es muss dieselben Pixel haben: Größe, Ursprung und Koordinatensystem.</translation>
    </message>
    <message>
      <source>What pip says, for a bug report</source>
      <extracomment>gui/options/torch_page.py</extracomment>
      <translation>Was pip sagt, für einen Fehlerbericht</translation>
    </message>
    <message>
      <source>What stands for the pixels of a window or a polygon</source>
      <extracomment>gui/profiles/bar.py</extracomment>
      <translation>Was für die Pixel eines Fensters oder Polygons steht</translation>
    </message>
    <message>
      <source>What stands for the pixels of a window or a polygon.</source>
      <extracomment>processing/algorithms/profile.py</extracomment>
      <translation>Was für die Pixel eines Fensters oder Polygons steht.</translation>
    </message>
    <message>
      <source>What the fields mean</source>
      <extracomment>gui/fusion/buttons.py</extracomment>
      <translation>Was die Felder bedeuten</translation>
    </message>
    <message>
      <source>What the hyperspectral image itself says about each place. auto returns to the default preset's result what the prediction misses of it.</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>Was das Hyperspektralbild selbst über jeden Ort sagt. auto gibt dem Ergebnis der Voreinstellung default zurück, was der Vorhersage davon fehlt.</translation>
    </message>
    <message>
      <source>What the hyperspectral image itself says about each place. auto: with the default preset, and where both images show the same ground, what the prediction misses of it is returned. none: every pixel is predicted by itself, as published. consistent: as auto, and the spectra are brought to the multispectral values, as far as the two images agree.</source>
      <extracomment>processing/algorithms/fuse_parameters.py</extracomment>
      <translation>Was das Hyperspektralbild selbst über jeden Ort sagt. auto: mit der Voreinstellung default, und wo beide Bilder denselben Boden zeigen, wird zurückgegeben, was der Vorhersage davon fehlt. none: jedes Pixel wird für sich vorhergesagt, wie veröffentlicht. consistent: wie auto, und die Spektren werden auf die multispektralen Werte gebracht, soweit die beiden Bilder übereinstimmen.</translation>
    </message>
    <message>
      <source>What the image data may take up in memory at a time, beside the program itself. It changes the speed, never the result.</source>
      <extracomment>processing/parameters.py</extracomment>
      <translation>Was die Bilddaten auf einmal im Speicher belegen dürfen, neben dem Programm selbst. Das ändert die Geschwindigkeit, nie das Ergebnis.</translation>
    </message>
    <message>
      <source>What the image data may take up in memory at a time.</source>
      <extracomment>gui/options/options_page.py</extracomment>
      <translation>Was die Bilddaten auf einmal im Speicher belegen dürfen.</translation>
    </message>
    <message>
      <source>What the interrupted run had predicted is not taken over: nothing of it was recorded yet, or the request, an input or a version has changed since. All of the image is predicted.</source>
      <extracomment>core/predict/journal.py: 'What the interrupted run had predicted is not taken over: nothing of it was recorded yet, or the request, an input or a version has changed since. All of the image is predicted.'</extracomment>
      <translation>Was der unterbrochene Lauf vorhergesagt hatte, wird nicht übernommen: es war noch nichts davon festgehalten, oder der Auftrag, eine Eingabe oder eine Version hat sich seither geändert. Das ganze Bild wird vorhergesagt.</translation>
    </message>
    <message>
      <source>What the prediction misses of the hyperspectral image was returned to it: seen through a point spread function of {0} hyperspectral pixels (FWHM), the multispectral image explains {1} of its variation. --refine none leaves this out.</source>
      <extracomment>core/refine/refinement.py: f'What the prediction misses of the hyperspectral image was returned to it: seen through a point spread function of {width:.2g} hyperspectral pixels (FWHM), the multispectral image explains {found.psf.r2:.2%} of its variation. --refine none leaves this out.'</extracomment>
      <translation>Was der Vorhersage vom Hyperspektralbild fehlt, wurde ihr zurückgegeben: durch eine Punktspreizfunktion von {0} Hyperspektral-Pixeln (Halbwertsbreite) gesehen, erklärt das Multispektralbild {1} seiner Schwankung. --refine none lässt das weg.</translation>
    </message>
    <message>
      <source>What the spectra are called; the feature's ID without it.</source>
      <extracomment>processing/algorithms/profile.py</extracomment>
      <translation>Wie die Spektren heißen; ohne dies nach der ID des Objekts.</translation>
    </message>
    <message>
      <source>What the two images say about themselves, and what stands in the way of a run.</source>
      <extracomment>gui/fusion/preflight_panel.py</extracomment>
      <translation>Was die beiden Bilder über sich sagen, und was einem Lauf im Weg steht.</translation>
    </message>
    <message>
      <source>What to change in the preset, as layers=4,width=32; docs/paper.md of the project lists the options. Leave it empty unless you repeat an experiment.</source>
      <extracomment>processing/algorithms/fuse_parameters.py</extracomment>
      <translation>Was an der Voreinstellung geändert wird, als layers=4,width=32; docs/paper.md des Projekts zählt die Optionen auf. Leer, außer wenn Sie ein Experiment wiederholen.</translation>
    </message>
    <message>
      <source>What to install</source>
      <extracomment>gui/options/torch_choice.py</extracomment>
      <translation>Was installiert wird</translation>
    </message>
    <message>
      <source>What to read: coarse, sharp, multispectral, any number.</source>
      <extracomment>processing/algorithms/profile.py</extracomment>
      <translation>Was gelesen wird: grob, scharf, multispektral, beliebig viele.</translation>
    </message>
    <message>
      <source>What to sharpen it with: GeoTIFF (.tif) or ENVI (.bsq).</source>
      <extracomment>processing/algorithms/simulate_parameters.py</extracomment>
      <translation>Womit geschärft wird: GeoTIFF (.tif) oder ENVI (.bsq).</translation>
    </message>
    <message>
      <source>What to sharpen: GeoTIFF (.tif) or ENVI (.bsq).</source>
      <extracomment>processing/algorithms/simulate_parameters.py</extracomment>
      <translation>Was geschärft wird: GeoTIFF (.tif) oder ENVI (.bsq).</translation>
    </message>
    <message>
      <source>What was found before the run</source>
      <extracomment>gui/fusion/preflight_panel.py</extracomment>
      <translation>Was vor dem Lauf gefunden wurde</translation>
    </message>
    <message>
      <source>What was noticed</source>
      <extracomment>gui/widgets/text_dialog.py</extracomment>
      <translation>Was auffiel</translation>
    </message>
    <message>
      <source>What was saved of {0} is not of this file.</source>
      <extracomment>core/raster/write/saved.py: f'What was saved of {path} is not of this file.'</extracomment>
      <translation>Was von {0} gesichert wurde, gehört nicht zu dieser Datei.</translation>
    </message>
    <message>
      <source>Where the plugin looks for packages of its own, such as PyTorch; QGIS's own are never touched.</source>
      <extracomment>gui/options/options_page.py</extracomment>
      <translation>Wo das Plugin nach eigenen Paketen sucht, etwa PyTorch; die von QGIS werden nie angerührt.</translation>
    </message>
    <message>
      <source>Where to compute unless the dialog says otherwise: auto takes a graphics card.</source>
      <extracomment>gui/options/options_page.py</extracomment>
      <translation>Wo gerechnet wird, wenn der Dialog nichts anderes sagt: auto nimmt eine Grafikkarte.</translation>
    </message>
    <message>
      <source>Where to compute: auto takes a graphics card when PyTorch can use one, else the CPU.</source>
      <extracomment>processing/algorithms/fuse_parameters.py</extracomment>
      <translation>Wo gerechnet wird: auto nimmt eine Grafikkarte, wenn PyTorch eine benutzen kann, sonst die CPU.</translation>
    </message>
    <message>
      <source>Where to compute: auto takes a graphics card when PyTorch can use one, else the CPU; numpy does without PyTorch, and so do auto and cpu where it is missing.</source>
      <extracomment>processing/algorithms/apply.py</extracomment>
      <translation>Wo gerechnet wird: auto nimmt eine Grafikkarte, wenn PyTorch eine benutzen kann, sonst die CPU; numpy kommt ohne PyTorch aus, auto und cpu auch, wo es fehlt.</translation>
    </message>
    <message>
      <source>Where to compute: auto takes a graphics card when PyTorch can use one.</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>Wo gerechnet wird: auto nimmt eine Grafikkarte, wenn PyTorch eine benutzen kann.</translation>
    </message>
    <message>
      <source>Where to read. A point of a multipoint counts by itself.</source>
      <extracomment>processing/algorithms/profile.py</extracomment>
      <translation>Wo gelesen wird. Ein Punkt eines Multipunkts zählt für sich.</translation>
    </message>
    <message>
      <source>Which band of the file belongs to which band of the sensor: band numbers in the sensor's order (3,2,1), or pairs (Blue=3,Green=2,Red=1; these need not name all bands). Leave it empty when the file's bands are named or in the sensor's order.</source>
      <extracomment>processing/algorithms/fuse_parameters.py</extracomment>
      <translation>Welches Band der Datei zu welchem Band des Sensors gehört: Bandnummern in der Reihenfolge des Sensors (3,2,1), oder Paare (Blue=3,Green=2,Red=1; diese müssen nicht alle Bänder nennen). Leer, wenn die Bänder der Datei benannt oder in der Reihenfolge des Sensors sind.</translation>
    </message>
    <message>
      <source>Which band of the file is which of the model's: band numbers in the model's order (3,2,1), or pairs (Blue=3,Green=2,Red=1). Leave it empty for an image like the one the model was trained with.</source>
      <extracomment>processing/algorithms/apply.py</extracomment>
      <translation>Welches Band der Datei welches des Modells ist: Bandnummern in der Reihenfolge des Modells (3,2,1), oder Paare (Blue=3,Green=2,Red=1). Leer für ein Bild wie das, mit dem das Modell trainiert wurde.</translation>
    </message>
    <message>
      <source>Which band of the multispectral file shows what each band of the sensor sees.</source>
      <extracomment>gui/response/band_table.py</extracomment>
      <translation>Welches Band der Multispektraldatei zeigt, was jedes Band des Sensors sieht.</translation>
    </message>
    <message>
      <source>Which band of the multispectral image is which was guessed from {0}: {1}. Give the bands yourself if that is wrong.</source>
      <extracomment>core/check/apply.py: f'Which band of the multispectral image is which was guessed from {mapping.how}: {mapping}. Give the bands yourself if that is wrong.'</extracomment>
      <translation>Welches Band des Multispektralbilds welches ist, wurde geraten nach: {0}: {1}. Geben Sie die Bänder selbst an, wenn das falsch ist.</translation>
    </message>
    <message>
      <source>Which bands lie in the water-vapour windows is unknown without wavelengths: replace {0} by band numbers, or give the wavelengths.</source>
      <extracomment>core/spectral/user_bands.py: f'Which bands lie in the water-vapour windows is unknown without wavelengths: replace {word} by band numbers, or give the wavelengths.'</extracomment>
      <translation>Welche Bänder in den Wasserdampf-Fenstern liegen, ist ohne Wellenlängen unbekannt: ersetzen Sie {0} durch Bandnummern, oder geben Sie die Wellenlängen an.</translation>
    </message>
    <message>
      <source>Which pixels of {0} lie in one of {1} is not known without georeferences.</source>
      <extracomment>profiles/site.py: f'Which pixels of {fine.name} lie in one of {coarse.name} is not known without georeferences.'</extracomment>
      <translation>Welche Pixel von {0} in einem von {1} liegen, ist ohne Georeferenzen nicht bekannt.</translation>
    </message>
    <message>
      <source>Whose spectral response the multispectral image has. Type a part of the sensor's, the maker's or the satellite's name to search.</source>
      <extracomment>gui/response/srf_chooser.py</extracomment>
      <translation>Wessen spektrale Empfindlichkeit das Multispektralbild hat. Tippen Sie einen Teil des Namens von Sensor, Hersteller oder Satellit, um zu suchen.</translation>
    </message>
    <message>
      <source>Why</source>
      <extracomment>gui/response/band_table.py</extracomment>
      <translation>Warum</translation>
    </message>
    <message>
      <source>Why {name} was not made</source>
      <extracomment>gui/fusion/runs.py</extracomment>
      <translation>Warum {name} nicht entstanden ist</translation>
    </message>
    <message>
      <source>Widths (FWHM) of {0} nm do not fit bands {1} nm apart. They were taken as {2} nm, in another unit than the wavelengths. Check the widths.</source>
      <extracomment>core/spectral/spectral_axis.py: f'Widths (FWHM) of {middle / factor:.3g} nm do not fit bands {spacing:.3g} nm apart. They were taken as {middle:.3g} nm, in another unit than the wavelengths. Check the widths.'</extracomment>
      <translation>Breiten (Halbwertsbreiten) von {0} nm passen nicht zu Bändern im Abstand von {1} nm. Sie wurden als {2} nm gelesen, in einer anderen Einheit als die Wellenlängen. Prüfen Sie die Breiten.</translation>
    </message>
    <message>
      <source>Widths (FWHM) that do not fit bands {0} nm apart were not used: those of the bands {1}. Check the widths.</source>
      <extracomment>core/spectral/spectral_axis.py: f'Widths (FWHM) that do not fit bands {spacing:.3g} nm apart were not used: those of the bands {band_ranges(np.flatnonzero(odd &amp; known), bands)}. Check the widths.'</extracomment>
      <translation>Breiten (Halbwertsbreiten), die nicht zu Bändern im Abstand von {0} nm passen, wurden nicht verwendet: die der Bänder {1}. Prüfen Sie die Breiten.</translation>
    </message>
    <message>
      <source>Window around a point</source>
      <extracomment>processing/algorithms/profile.py</extracomment>
      <translation>Fenster um einen Punkt</translation>
    </message>
    <message>
      <source>Write quality rasters</source>
      <extracomment>processing/algorithms/apply_many.py</extracomment>
      <translation>Qualitätsraster schreiben</translation>
    </message>
    <message>
      <source>Writing statistics and metadata</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>Statistik und Metadaten werden geschrieben</translation>
    </message>
    <message>
      <source>Writing {0} failed. Is the disk full?</source>
      <extracomment>core/raster/write/mosaic.py: f'Writing {path} failed. Is the disk full?'</extracomment>
      <translation>Das Schreiben von {0} ist gescheitert. Ist der Datenträger voll?</translation>
    </message>
    <message>
      <source>Writing {0} failed: {1}. Is the disk full?</source>
      <extracomment>core/raster/write/cog.py: f'Writing {path} failed: {reason}. Is the disk full?'</extracomment>
      <translation>Das Schreiben von {0} ist gescheitert: {1}. Ist der Datenträger voll?</translation>
    </message>
    <message>
      <source>Written: {paths}</source>
      <extracomment>gui/profiles/dock.py</extracomment>
      <translation>Geschrieben: {paths}</translation>
    </message>
    <message>
      <source>Zoom to</source>
      <extracomment>gui/fusion/runs.py</extracomment>
      <translation>Hinzoomen</translation>
    </message>
    <message>
      <source>Zoom to all curves</source>
      <extracomment>gui/profiles/bar.py</extracomment>
      <translation>Auf alle Kurven zoomen</translation>
    </message>
    <message>
      <source>[temporary file]</source>
      <extracomment>gui/widgets/output_field.py</extracomment>
      <translation>[temporäre Datei]</translation>
    </message>
    <message>
      <source>a guess: check it before you run</source>
      <extracomment>gui/fusion/dialog.py</extracomment>
      <translation>vermutet: prüfen Sie es vor dem Start</translation>
    </message>
    <message>
      <source>a list `{0}` of {1} numbers</source>
      <extracomment>core/raster/products/desis.py: f"a list `{key.replace('_', ' ')}` of {len(nodes)} numbers"</extracomment>
      <translation>eine Liste `{0}` mit {1} Zahlen</translation>
    </message>
    <message>
      <source>a range has two ends, as in 400:1000 nm.</source>
      <extracomment>core/spectral/user_bands.py: 'a range has two ends, as in 400:1000 nm.'</extracomment>
      <translation>ein Bereich hat zwei Enden, wie in 400:1000 nm.</translation>
    </message>
    <message>
      <source>a raster without files or bands</source>
      <extracomment>core/predict/journal.py: 'a raster without files or bands'</extracomment>
      <translation>ein Raster ohne Dateien oder Bänder</translation>
    </message>
    <message>
      <source>a refusal needs at least one problem</source>
      <extracomment>core/base/errors.py: 'a refusal needs at least one problem'</extracomment>
      <translation>eine Ablehnung braucht mindestens einen Grund</translation>
    </message>
    <message>
      <source>a response cannot be negative ({0}).</source>
      <extracomment>core/spectral/response/curves.py: f'a response cannot be negative ({lowest:g}).'</extracomment>
      <translation>eine Empfindlichkeit kann nicht negativ sein ({0}).</translation>
    </message>
    <message>
      <source>a response table needs a header line and at least two wavelengths.</source>
      <extracomment>core/spectral/response/curves.py: 'a response table needs a header line and at least two wavelengths.'</extracomment>
      <translation>eine Tabelle mit Empfindlichkeiten braucht eine Kopfzeile und mindestens zwei Wellenlängen.</translation>
    </message>
    <message>
      <source>a value is not a number</source>
      <extracomment>core/train/checkpoint.py: 'a value is not a number'</extracomment>
      <translation>ein Wert ist keine Zahl</translation>
    </message>
    <message>
      <source>a weight is not a number</source>
      <extracomment>core/train/checkpoint.py: 'a weight is not a number'</extracomment>
      <translation>ein Gewicht ist keine Zahl</translation>
    </message>
    <message>
      <source>a window of 1, 3 or 5 pixels and mean or median, not {0} {1}</source>
      <extracomment>profiles/read.py: f'a window of 1, 3 or 5 pixels and mean or median, not {self.window} {self.statistic}'</extracomment>
      <translation>ein Fenster von 1, 3 oder 5 Pixeln und mean oder median, nicht {0} {1}</translation>
    </message>
    <message>
      <source>a {0} of {1} nm is not between {2} and {3}.</source>
      <extracomment>core/spectral/response/srf_files.py: f'a {what} of {values[i]:g} nm is not between {low:g} and {high:g}.'</extracomment>
      <translation>{0} von {1} nm liegt nicht zwischen {2} und {3}.</translation>
    </message>
    <message>
      <source>about {time} left</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>noch etwa {time}</translation>
    </message>
    <message>
      <source>about {time} on this computer's processor</source>
      <extracomment>gui/fusion/preflight_panel.py</extracomment>
      <translation>etwa {time} auf dem Prozessor dieses Rechners</translation>
    </message>
    <message>
      <source>about {time} on this computer's processor, less on a graphics card</source>
      <extracomment>gui/fusion/preflight_panel.py</extracomment>
      <translation>etwa {time} auf dem Prozessor dieses Rechners, weniger auf einer Grafikkarte</translation>
    </message>
    <message>
      <source>activation must be one of {0}, not {1}</source>
      <extracomment>core/train/architecture.py: f"activation must be one of {', '.join(ACTIVATIONS)}, not {self.activation!r}"</extracomment>
      <translation>activation muss eines von {0} sein, nicht {1}</translation>
    </message>
    <message>
      <source>against coarse</source>
      <extracomment>gui/profiles/table.py</extracomment>
      <translation>gegen grob</translation>
    </message>
    <message>
      <source>all</source>
      <extracomment>gui/options/options_page.py</extracomment>
      <translation>alle</translation>
    </message>
    <message>
      <source>always: for every preset and part</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>always: für jede Voreinstellung und jeden Ausschnitt</translation>
    </message>
    <message>
      <source>an ENVI header of more than {0} MiB</source>
      <extracomment>core/spectral/envi_header.py: f'an ENVI header of more than {MAX_HEADER_BYTES // 1024 ** 2} MiB'</extracomment>
      <translation>eine ENVI-Kopfdatei von mehr als {0} MiB</translation>
    </message>
    <message>
      <source>as stored</source>
      <extracomment>gui/profiles/bar.py</extracomment>
      <translation>wie gespeichert</translation>
    </message>
    <message>
      <source>as stored; the file names no scale</source>
      <extracomment>core/check/fusion.py: 'as stored; the file names no scale'</extracomment>
      <translation>wie gespeichert; die Datei nennt keine Skalierung</translation>
    </message>
    <message>
      <source>as the image's own wavelengths say</source>
      <extracomment>gui/profiles/sources.py</extracomment>
      <translation>wie die Wellenlängen des Bildes selbst sagen</translation>
    </message>
    <message>
      <source>at this position</source>
      <extracomment>profiles/read.py: 'at this position'</extracomment>
      <translation>an dieser Stelle</translation>
    </message>
    <message>
      <source>auto: as the file's extension says</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>auto: wie die Endung der Datei sagt</translation>
    </message>
    <message>
      <source>auto: as the file's extension says, .tif or .bsq. COG: a cloud-optimised GeoTIFF with overviews, compressed, to be put on a server and read in parts; while it is made it takes nearly three times its room.</source>
      <extracomment>adapters/layers/output_format.py</extracomment>
      <translation>auto: wie die Endung der Datei sagt, .tif oder .bsq. COG: ein für die Cloud optimiertes GeoTIFF mit Übersichten, komprimiert, um auf einem Server zu liegen und in Teilen gelesen zu werden; beim Erzeugen belegt es fast das Dreifache seines Platzes.</translation>
    </message>
    <message>
      <source>auto: decide from the images</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>auto: nach den Bildern entscheiden</translation>
    </message>
    <message>
      <source>auto: for the default preset and a whole image</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>auto: für die Voreinstellung default und ein ganzes Bild</translation>
    </message>
    <message>
      <source>auto: where both images show the same ground</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>auto: wo beide Bilder denselben Boden zeigen</translation>
    </message>
    <message>
      <source>band</source>
      <extracomment>gui/profiles/bar.py</extracomment>
      <translation>Band</translation>
    </message>
    <message>
      <source>band by band</source>
      <extracomment>profiles/compare.py: 'band by band'</extracomment>
      <translation>Band für Band</translation>
    </message>
    <message>
      <source>band descriptions</source>
      <extracomment>adapters/text/core_sentences.py</extracomment>
      <translation>Bandbeschreibungen</translation>
    </message>
    <message>
      <source>band descriptions that may only count the bands</source>
      <extracomment>core/spectral/mapping/band_guess.py: 'band descriptions that may only count the bands'</extracomment>
      <translation>Bandbeschreibungen, die vielleicht nur die Bänder zählen</translation>
    </message>
    <message>
      <source>band number</source>
      <extracomment>gui/profiles/plot.py</extracomment>
      <translation>Bandnummer</translation>
    </message>
    <message>
      <source>band {0} ({1} nm beside {2} nm)</source>
      <extracomment>core/check/bands.py: f'band {odd.index + 1} ({raster.bands.centre_nm[odd.index]:g} nm beside {others} nm)'</extracomment>
      <translation>Band {0} ({1} nm neben {2} nm)</translation>
    </message>
    <message>
      <source>band {0} ({1} nm) for {2} ({3} nm)</source>
      <extracomment>core/check/model_fit.py: f'band {number} ({centre:.0f} nm) for {name} ({wanted:.0f} nm)'</extracomment>
      <translation>Band {0} ({1} nm) für {2} ({3} nm)</translation>
    </message>
    <message>
      <source>band {0} has no wavelength.</source>
      <extracomment>core/spectral/user_bands.py: f'band {blank[0] + 1} has no wavelength.'</extracomment>
      <translation>Band {0} hat keine Wellenlänge.</translation>
    </message>
    <message>
      <source>bring the estimate onto the reference's grid first (gdalwarp)</source>
      <extracomment>evaluation/assess/matching.py: "bring the estimate onto the reference's grid first (gdalwarp)"</extracomment>
      <translation>bringen Sie die Schätzung zuerst auf das Gitter der Referenz (gdalwarp)</translation>
    </message>
    <message>
      <source>by their distributions</source>
      <extracomment>core/harmonise/radiometry.py: 'by their distributions'</extracomment>
      <translation>nach ihren Verteilungen</translation>
    </message>
    <message>
      <source>cannot read {0} ({1}): inputs must lie where every worker sees them</source>
      <extracomment>core/predict/cluster/tile.py: f'cannot read {path} ({e.strerror}): inputs must lie where every worker sees them'</extracomment>
      <translation>kann {0} nicht lesen ({1}): Eingaben müssen dort liegen, wo jeder Worker sie sieht</translation>
    </message>
    <message>
      <source>cannot run SpectraLift ({0}: {1}): its PYTHONPATH needs {2}</source>
      <extracomment>core/predict/cluster/check.py: f'cannot run SpectraLift ({type(answer).__name__}: {answer}): its PYTHONPATH needs {_PACKAGE}'</extracomment>
      <translation>kann SpectraLift nicht ausführen ({0}: {1}): sein PYTHONPATH braucht {2}</translation>
    </message>
    <message>
      <source>cannot write into {0} ({1})</source>
      <extracomment>core/predict/cluster/tile.py: f'cannot write into {folder} ({e.strerror})'</extracomment>
      <translation>kann nicht in {0} schreiben ({1})</translation>
    </message>
    <message>
      <source>choose auto, cpu or numpy</source>
      <extracomment>core/check/fusion.py: 'choose auto, cpu or numpy'</extracomment>
      <translation>wählen Sie auto, cpu oder numpy</translation>
    </message>
    <message>
      <source>choose the .tif itself</source>
      <extracomment>core/raster/products/superdove.py: 'choose the .tif itself'</extracomment>
      <translation>wählen Sie die .tif-Datei selbst</translation>
    </message>
    <message>
      <source>coarse pixel</source>
      <extracomment>gui/profiles/words.py</extracomment>
      <translation>grobes Pixel</translation>
    </message>
    <message>
      <source>colour interpretation</source>
      <extracomment>adapters/text/core_sentences.py</extracomment>
      <translation>Farbdeutung</translation>
    </message>
    <message>
      <source>colour interpretation and the sensor's usual product order</source>
      <extracomment>core/spectral/mapping/band_guess.py: "colour interpretation and the sensor's usual product order"</extracomment>
      <translation>Farbinterpretation und die übliche Produktreihenfolge des Sensors</translation>
    </message>
    <message>
      <source>column {0} has no name: name its band in the header line, or delete the column.</source>
      <extracomment>core/spectral/response/curves.py: f'column {nameless} has no name: name its band in the header line, or delete the column.'</extracomment>
      <translation>Spalte {0} hat keinen Namen: geben Sie in der Kopfzeile ihr Band an, oder löschen Sie die Spalte.</translation>
    </message>
    <message>
      <source>complex numbers are no radiances: give their magnitude</source>
      <extracomment>core/runs/fusion.py: 'complex numbers are no radiances: give their magnitude'</extracomment>
      <translation>komplexe Zahlen sind keine Strahldichten: geben Sie ihren Betrag an</translation>
    </message>
    <message>
      <source>consistent: and agree with the multispectral values</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>consistent: und mit den multispektralen Werten im Einklang</translation>
    </message>
    <message>
      <source>continuum removed</source>
      <extracomment>gui/profiles/words.py</extracomment>
      <translation>Kontinuum entfernt</translation>
    </message>
    <message>
      <source>copy it beside the metadata file, or download the product again</source>
      <extracomment>core/raster/products/dlr.py: 'copy it beside the metadata file, or download the product again'</extracomment>
      <translation>kopieren Sie sie neben die Metadatendatei, oder laden Sie das Produkt noch einmal herunter</translation>
    </message>
    <message>
      <source>copy it from the delivery</source>
      <extracomment>core/raster/products/landsat.py: 'copy it from the delivery'</extracomment>
      <translation>kopieren Sie sie aus der Lieferung</translation>
    </message>
    <message>
      <source>copy it from the delivery into the same folder</source>
      <extracomment>core/raster/products/desis.py: 'copy it from the delivery into the same folder'</extracomment>
      <translation>kopieren Sie sie aus der Lieferung in denselben Ordner</translation>
    </message>
    <message>
      <source>default: trained, the best weights kept</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>default: trainiert, die besten Gewichte behalten</translation>
    </message>
    <message>
      <source>default: trains on a sample of the spectra and holds some out to keep the best weights. paper: as published, 2500 epochs on all spectra; slow. preview: a closed-form fit, in seconds.</source>
      <extracomment>processing/algorithms/fuse_parameters.py</extracomment>
      <translation>default: trainiert an einer Auswahl der Spektren und hält einige zurück, um die besten Gewichte zu behalten. paper: wie veröffentlicht, 2500 Epochen an allen Spektren; langsam. preview: eine Anpassung in geschlossener Form, in Sekunden.</translation>
    </message>
    <message>
      <source>difference</source>
      <extracomment>gui/profiles/plot.py</extracomment>
      <translation>Differenz</translation>
    </message>
    <message>
      <source>dimensions of the file</source>
      <extracomment>core/spectral/band_metadata.py: 'dimensions of the file'</extracomment>
      <translation>Dimensionen der Datei</translation>
    </message>
    <message>
      <source>distance along the line (map units)</source>
      <extracomment>gui/profiles/plot.py</extracomment>
      <translation>Entfernung entlang der Linie (Karteneinheiten)</translation>
    </message>
    <message>
      <source>distance {distance} · band {band}{where}: {value}</source>
      <extracomment>gui/profiles/words.py</extracomment>
      <translation>Entfernung {distance} · Band {band}{where}: {value}</translation>
    </message>
    <message>
      <source>does not see the folder {0} of this machine: write to a file system that every worker shares</source>
      <extracomment>core/predict/cluster/tile.py: f'does not see the folder {folder} of this machine: write to a file system that every worker shares'</extracomment>
      <translation>sieht den Ordner {0} dieses Rechners nicht: schreiben Sie auf ein Dateisystem, das alle Worker teilen</translation>
    </message>
    <message>
      <source>download it again</source>
      <extracomment>core/raster/products/arrays.py: 'download it again'</extracomment>
      <translation>laden Sie es noch einmal herunter</translation>
    </message>
    <message>
      <source>download it again, as an ortho product if you can</source>
      <extracomment>core/raster/products/tanager.py: 'download it again, as an ortho product if you can'</extracomment>
      <translation>laden Sie es noch einmal herunter, wenn möglich als Ortho-Produkt</translation>
    </message>
    <message>
      <source>download the header again</source>
      <extracomment>core/raster/products/desis.py: 'download the header again'</extracomment>
      <translation>laden Sie die Kopfdatei noch einmal herunter</translation>
    </message>
    <message>
      <source>download the metadata file again</source>
      <extracomment>core/raster/products/desis.py: 'download the metadata file again'</extracomment>
      <translation>laden Sie die Metadatendatei noch einmal herunter</translation>
    </message>
    <message>
      <source>download the product again</source>
      <extracomment>core/raster/products/landsat.py: 'download the product again'</extracomment>
      <translation>laden Sie das Produkt noch einmal herunter</translation>
    </message>
    <message>
      <source>east of</source>
      <extracomment>adapters/text/core_sentences.py</extracomment>
      <translation>östlich</translation>
    </message>
    <message>
      <source>every {0} leaves no pixel of {1} × {2}</source>
      <extracomment>core/base/grid.py: f'every {every} leaves no pixel of {self.shape[0]} × {self.shape[1]}'</extracomment>
      <translation>every {0} lässt kein Pixel von {1} × {2} übrig</translation>
    </message>
    <message>
      <source>expected 1 to {0} rows, one a band, found {1}.</source>
      <extracomment>core/spectral/response/srf_files.py: f'expected 1 to {MAX_BANDS} rows, one a band, found {len(table)}.'</extracomment>
      <translation>erwartet wurden 1 bis {0} Zeilen, eine je Band, gefunden {1}.</translation>
    </message>
    <message>
      <source>expected a header line ({0}), found {1}.</source>
      <extracomment>core/spectral/tables.py: f'expected a header line ({expected}), found {first[:60]!r}.'</extracomment>
      <translation>erwartet wurde eine Kopfzeile ({0}), gefunden {1}.</translation>
    </message>
    <message>
      <source>expected the wavelength and one column a band, found {0} columns.</source>
      <extracomment>core/spectral/response/curves.py: f'expected the wavelength and one column a band, found {len(table.header)} columns.'</extracomment>
      <translation>erwartet wurden die Wellenlänge und eine Spalte je Band, gefunden {0} Spalten.</translation>
    </message>
    <message>
      <source>expected two cubes (H, W, C), got {0} and {1}</source>
      <extracomment>evaluation/assess/run.py: f'expected two cubes (H, W, C), got {np.shape(estimate)} and {np.shape(reference)}'</extracomment>
      <translation>erwartet wurden zwei Datenwürfel (H, W, C), bekommen {0} und {1}</translation>
    </message>
    <message>
      <source>expected {0} values, found {1}.</source>
      <extracomment>core/spectral/tables.py: f'expected {count} values, found {len(cells)}.'</extracomment>
      <translation>erwartet wurden {0} Werte, gefunden {1}.</translation>
    </message>
    <message>
      <source>factor: one factor for all bands</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>factor: ein Faktor für alle Bänder</translation>
    </message>
    <message>
      <source>feature {0} has no properties.</source>
      <extracomment>core/spectral/response/srf_files.py: f'feature {number} has no properties.'</extracomment>
      <translation>Feature {0} hat keine Eigenschaften.</translation>
    </message>
    <message>
      <source>fewer parts than files</source>
      <extracomment>core/predict/journal.py: 'fewer parts than files'</extracomment>
      <translation>weniger Teile als Dateien</translation>
    </message>
    <message>
      <source>fine, observed, over its band width</source>
      <extracomment>gui/profiles/words.py</extracomment>
      <translation>fein, beobachtet, über seine Bandbreite</translation>
    </message>
    <message>
      <source>float32, or auto for the type and the scale in which the cube is stored.</source>
      <extracomment>processing/algorithms/simulate_parameters.py</extracomment>
      <translation>float32, oder auto für Typ und Skala, in denen der Datenwürfel gespeichert ist.</translation>
    </message>
    <message>
      <source>from {how}</source>
      <extracomment>gui/response/band_table.py</extracomment>
      <translation>aus: {how}</translation>
    </message>
    <message>
      <source>full width at half maximum</source>
      <extracomment>core/spectral/response/srf_files.py: 'full width at half maximum'</extracomment>
      <translation>full width at half maximum</translation>
    </message>
    <message>
      <source>full width half maximum</source>
      <extracomment>core/spectral/response/srf_files.py: 'full width half maximum'</extracomment>
      <translation>full width half maximum</translation>
    </message>
    <message>
      <source>given</source>
      <extracomment>adapters/text/core_sentences.py</extracomment>
      <translation>angegeben</translation>
    </message>
    <message>
      <source>ground control points only say roughly where the pixels of one of the images lie</source>
      <extracomment>core/refine/refinement.py: 'ground control points only say roughly where the pixels of one of the images lie'</extracomment>
      <translation>Passpunkte sagen nur ungefähr, wo die Pixel eines der Bilder liegen</translation>
    </message>
    <message>
      <source>guess: {how}</source>
      <extracomment>gui/response/band_table.py</extracomment>
      <translation>vermutet: {how}</translation>
    </message>
    <message>
      <source>guessed from the name of the image</source>
      <extracomment>gui/fusion/dialog.py</extracomment>
      <translation>nach dem Namen des Bildes vermutet</translation>
    </message>
    <message>
      <source>has no PyTorch: install the version that this machine has</source>
      <extracomment>core/predict/cluster/tile.py: 'has no PyTorch: install the version that this machine has'</extracomment>
      <translation>hat kein PyTorch: installieren Sie die Version, die dieser Rechner hat</translation>
    </message>
    <message>
      <source>has no {0} device: choose the device cpu</source>
      <extracomment>core/predict/cluster/tile.py: f'has no {device} device: choose the device cpu'</extracomment>
      <translation>hat kein Gerät {0}: wählen Sie das Gerät cpu</translation>
    </message>
    <message>
      <source>how band {0} is scaled</source>
      <extracomment>core/raster/products/landsat.py: f'how band {number} is scaled'</extracomment>
      <translation>wie Band {0} skaliert ist</translation>
    </message>
    <message>
      <source>how its bands are scaled</source>
      <extracomment>core/raster/products/landsat.py: 'how its bands are scaled'</extracomment>
      <translation>wie seine Bänder skaliert sind</translation>
    </message>
    <message>
      <source>how its radiance becomes reflectance</source>
      <extracomment>core/raster/products/superdove.py: 'how its radiance becomes reflectance'</extracomment>
      <translation>wie seine Strahldichte zu Reflexion wird</translation>
    </message>
    <message>
      <source>how many multispectral pixels lie along a hyperspectral one cannot be told from the images</source>
      <extracomment>core/forecast/step.py: 'how many multispectral pixels lie along a hyperspectral one cannot be told from the images'</extracomment>
      <translation>wie viele Multispektral-Pixel an einem hyperspektralen entlang liegen, ist den Bildern nicht zu entnehmen</translation>
    </message>
    <message>
      <source>how the stored numbers are to be read</source>
      <extracomment>core/raster/products/dlr.py: 'how the stored numbers are to be read'</extracomment>
      <translation>wie die gespeicherten Zahlen zu lesen sind</translation>
    </message>
    <message>
      <source>how wide its bands are</source>
      <extracomment>core/raster/products/emit.py: 'how wide its bands are'</extracomment>
      <translation>wie breit seine Bänder sind</translation>
    </message>
    <message>
      <source>how wide its bands are, and which were dropped</source>
      <extracomment>core/raster/products/prisma.py: 'how wide its bands are, and which were dropped'</extracomment>
      <translation>wie breit seine Bänder sind, und welche verworfen wurden</translation>
    </message>
    <message>
      <source>hyperspectral image (LR-HSI)</source>
      <extracomment>core/check/fusion.py: 'hyperspectral image (LR-HSI)'</extracomment>
      <translation>Hyperspektralbild (LR-HSI)</translation>
    </message>
    <message>
      <source>hyperspectral,multispectral,fusion,sharpening,apply,batch,many,series,model,network</source>
      <extracomment>processing/algorithms/apply_many.py</extracomment>
      <translation>hyperspektral,multispektral,fusion,schärfen,anwenden,stapel,viele,serie,modell,netz,hyperspectral,apply,batch</translation>
    </message>
    <message>
      <source>hyperspectral,multispectral,fusion,sharpening,apply,predict,inference,model,network</source>
      <extracomment>processing/algorithms/apply.py</extracomment>
      <translation>hyperspektral,multispektral,fusion,schärfen,anwenden,vorhersage,inferenz,modell,netz,hyperspectral,apply</translation>
    </message>
    <message>
      <source>hyperspectral,multispectral,fusion,sharpening,pansharpening,super-resolution,spectral response,srf,hsi,msi,EnMAP,PRISMA,DESIS,EMIT,Sentinel-2</source>
      <extracomment>processing/algorithms/fuse.py</extracomment>
      <translation>hyperspektral,multispektral,fusion,schärfen,pansharpening,super-resolution,spektrale empfindlichkeit,srf,hsi,msi,EnMAP,PRISMA,DESIS,EMIT,Sentinel-2,hyperspectral,sharpening</translation>
    </message>
    <message>
      <source>hyperspectral,multispectral,fusion,sharpening,train,model,network,spectral response,srf</source>
      <extracomment>processing/algorithms/train.py</extracomment>
      <translation>hyperspektral,multispektral,fusion,schärfen,trainieren,modell,netz,spektrale empfindlichkeit,srf,hyperspectral,train</translation>
    </message>
    <message>
      <source>hyperspectral,multispectral,simulate,degrade,wald,protocol,psf,point spread function,noise,snr,downsample,evaluation,benchmark</source>
      <extracomment>processing/algorithms/simulate.py</extracomment>
      <translation>hyperspektral,multispektral,simulieren,wald,protokoll,psf,punktspreizfunktion,rauschen,snr,bewertung,benchmark,hyperspectral,simulate</translation>
    </message>
    <message>
      <source>hyperspectral,quality,accuracy,compare,evaluate,rmse,psnr,ssim,uiqi,ergas,sam,spectral angle,cross-correlation,metrics</source>
      <extracomment>processing/algorithms/assess.py</extracomment>
      <translation>hyperspektral,qualität,genauigkeit,vergleich,bewerten,rmse,psnr,ssim,uiqi,ergas,sam,spektralwinkel,kreuzkorrelation,metriken,hyperspectral,assess</translation>
    </message>
    <message>
      <source>hyperspectral,spectrum,spectra,profile,signature,extract,sample,zonal,library</source>
      <extracomment>processing/algorithms/profile.py</extracomment>
      <translation>hyperspektral,spektrum,spektren,profil,signatur,auslesen,stichprobe,zonal,bibliothek,hyperspectral,profile</translation>
    </message>
    <message>
      <source>in any of these pixels</source>
      <extracomment>profiles/read.py: 'in any of these pixels'</extracomment>
      <translation>in einem dieser Pixel</translation>
    </message>
    <message>
      <source>in the user profile: {python}</source>
      <extracomment>gui/options/options_page.py</extracomment>
      <translation>im Benutzerprofil: {python}</translation>
    </message>
    <message>
      <source>install it into that Python with `python -m pip install torch`, or use the preset preview, which needs none</source>
      <extracomment>core/check/fusion.py: 'install it into that Python with `python -m pip install torch`, or use the preset preview, which needs none'</extracomment>
      <translation>installieren Sie es in dieses Python mit `python -m pip install torch`, oder nehmen Sie die Voreinstellung preview, die keines braucht</translation>
    </message>
    <message>
      <source>it cannot be read: there is no such file.</source>
      <extracomment>core/spectral/response/srf_files.py: 'it cannot be read: there is no such file.'</extracomment>
      <translation>sie kann nicht gelesen werden: es gibt keine solche Datei.</translation>
    </message>
    <message>
      <source>it cannot be read: {0}.</source>
      <extracomment>core/spectral/tables.py: f'it cannot be read: {reason}.'</extracomment>
      <translation>sie kann nicht gelesen werden: {0}.</translation>
    </message>
    <message>
      <source>it does not say how its results are stored</source>
      <extracomment>core/train/checkpoint.py: 'it does not say how its results are stored'</extracomment>
      <translation>es sagt nicht, wie seine Ergebnisse gespeichert werden</translation>
    </message>
    <message>
      <source>it has more than {0} lines</source>
      <extracomment>core/check/batch.py: f'it has more than {MOST_SCENES} lines'</extracomment>
      <translation>sie hat mehr als {0} Zeilen</translation>
    </message>
    <message>
      <source>it has more than {0} rows: not a table of wavelengths.</source>
      <extracomment>core/spectral/tables.py: f'it has more than {MAX_ROWS} rows: not a table of wavelengths.'</extracomment>
      <translation>sie hat mehr als {0} Zeilen: keine Tabelle von Wellenlängen.</translation>
    </message>
    <message>
      <source>it has {0} and the image {1}: one row a band.</source>
      <extracomment>core/spectral/user_bands.py: f"it has {_count(len(table), 'row')} and the image {_count(len(bands), 'band')}: one row a band."</extracomment>
      <translation>sie hat {0} und das Bild {1}: eine Zeile je Band.</translation>
    </message>
    <message>
      <source>it has {0} columns without names: add a header line with wavelength and fwhm.</source>
      <extracomment>core/spectral/user_bands.py: f'it has {len(columns)} columns without names: add a header line with wavelength and fwhm.'</extracomment>
      <translation>sie hat {0} Spalten ohne Namen: fügen Sie eine Kopfzeile mit wavelength und fwhm hinzu.</translation>
    </message>
    <message>
      <source>it has {0} columns: not a table of wavelengths.</source>
      <extracomment>core/spectral/tables.py: f'it has {first.count(delimiter) + 1} columns: not a table of wavelengths.'</extracomment>
      <translation>sie hat {0} Spalten: keine Tabelle von Wellenlängen.</translation>
    </message>
    <message>
      <source>it has {0} features; a response has at most {1} bands.</source>
      <extracomment>core/spectral/response/srf_files.py: f'it has {len(features)} features; a response has at most {MAX_BANDS} bands.'</extracomment>
      <translation>sie hat {0} Features; eine Empfindlichkeit hat höchstens {1} Bänder.</translation>
    </message>
    <message>
      <source>it is a header, and the library itself, {0}.sli, is not beside it.</source>
      <extracomment>core/spectral/response/srf_files.py: f'it is a header, and the library itself, {os.path.basename(stem)}.sli, is not beside it.'</extracomment>
      <translation>sie ist eine Kopfdatei, und die Bibliothek selbst, {0}.sli, liegt nicht daneben.</translation>
    </message>
    <message>
      <source>it is empty: expected a header line ({0}) and rows of numbers.</source>
      <extracomment>core/spectral/tables.py: f'it is empty: expected a header line ({expected}) and rows of numbers.'</extracomment>
      <translation>sie ist leer: erwartet wurden eine Kopfzeile ({0}) und Zeilen mit Zahlen.</translation>
    </message>
    <message>
      <source>it is larger than {0}</source>
      <extracomment>core/check/batch.py: f'it is larger than {words.size(_LARGEST_LIST)}'</extracomment>
      <translation>sie ist größer als {0}</translation>
    </message>
    <message>
      <source>it is larger than {0} MiB: not what is expected here.</source>
      <extracomment>core/spectral/tables.py: f'it is larger than {limit // 1024 ** 2} MiB: not what is expected here.'</extracomment>
      <translation>sie ist größer als {0} MiB: nicht, was hier erwartet wird.</translation>
    </message>
    <message>
      <source>it is not JSON: {0}.</source>
      <extracomment>core/spectral/response/srf_files.py: f'it is not JSON: {e.msg}.'</extracomment>
      <translation>sie ist kein JSON: {0}.</translation>
    </message>
    <message>
      <source>it is not a response library: a GeoJSON FeatureCollection with one feature a band.</source>
      <extracomment>core/spectral/response/srf_files.py: 'it is not a response library: a GeoJSON FeatureCollection with one feature a band.'</extracomment>
      <translation>sie ist keine Bibliothek von Empfindlichkeiten: eine GeoJSON-FeatureCollection mit einem Feature je Band.</translation>
    </message>
    <message>
      <source>it is not a response library: its JSON is nested too deeply.</source>
      <extracomment>core/spectral/response/srf_files.py: 'it is not a response library: its JSON is nested too deeply.'</extracomment>
      <translation>sie ist keine Bibliothek von Empfindlichkeiten: ihr JSON ist zu tief verschachtelt.</translation>
    </message>
    <message>
      <source>it is not a text file (byte {0}): save the table as CSV (UTF-8).</source>
      <extracomment>core/spectral/tables.py: f'it is not a text file (byte {e.start}): save the table as CSV (UTF-8).'</extracomment>
      <translation>sie ist keine Textdatei (Byte {0}): speichern Sie die Tabelle als CSV (UTF-8).</translation>
    </message>
    <message>
      <source>it is packed</source>
      <extracomment>core/predict/cluster/packet.py: 'it is packed'</extracomment>
      <translation>es ist gepackt</translation>
    </message>
    <message>
      <source>it is packed or encrypted in a way of its own</source>
      <extracomment>core/base/archive.py: 'it is packed or encrypted in a way of its own'</extracomment>
      <translation>sie ist auf eigene Weise gepackt oder verschlüsselt</translation>
    </message>
    <message>
      <source>it lists {0} and the image has {1}.</source>
      <extracomment>core/spectral/user_bands.py: f"it lists {_count(listed, 'wavelength')} and the image has {_count(len(bands), 'band')}."</extracomment>
      <translation>sie zählt {0} auf, und das Bild hat {1}.</translation>
    </message>
    <message>
      <source>it names no wavelength for band {0}.</source>
      <extracomment>core/spectral/spectral_axis.py: f'it names no wavelength for band {number}.'</extracomment>
      <translation>sie nennt keine Wellenlänge für Band {0}.</translation>
    </message>
    <message>
      <source>it names no wavelength of a good band.</source>
      <extracomment>core/spectral/spectral_axis.py: 'it names no wavelength of a good band.'</extracomment>
      <translation>sie nennt keine Wellenlänge eines guten Bandes.</translation>
    </message>
    <message>
      <source>its header cannot be read: {0}.</source>
      <extracomment>core/spectral/response/srf_files.py: f'its header cannot be read: {e}.'</extracomment>
      <translation>ihre Kopfdatei kann nicht gelesen werden: {0}.</translation>
    </message>
    <message>
      <source>its header has {0} spectra names for {1} spectra.</source>
      <extracomment>core/spectral/response/srf_files.py: f'its header has {len(names)} spectra names for {count} spectra.'</extracomment>
      <translation>ihre Kopfdatei hat {0} Namen für {1} Spektren.</translation>
    </message>
    <message>
      <source>its header lists {0} wavelengths for {1} values a spectrum.</source>
      <extracomment>core/spectral/response/srf_files.py: f'its header lists {len(raw)} wavelengths for {samples} values a spectrum.'</extracomment>
      <translation>ihre Kopfdatei zählt {0} Wellenlängen auf für {1} Werte je Spektrum.</translation>
    </message>
    <message>
      <source>its header promises {0} spectra of {1} values, up to byte {2}, and the file ends at byte {3}.</source>
      <extracomment>core/spectral/response/srf_files.py: f'its header promises {count} spectra of {samples} values, up to byte {end}, and the file ends at byte {len(data)}.'</extracomment>
      <translation>ihre Kopfdatei verspricht {0} Spektren von {1} Werten, bis Byte {2}, und die Datei endet bei Byte {3}.</translation>
    </message>
    <message>
      <source>its header says that it is {0}, not an ENVI Spectral Library.</source>
      <extracomment>core/spectral/response/srf_files.py: f"its header says that it is {kind[:60] or 'of no known type'!r}, not an ENVI Spectral Library."</extracomment>
      <translation>ihre Kopfdatei sagt, sie sei {0}, keine ENVI-Spektralbibliothek.</translation>
    </message>
    <message>
      <source>its header, {0}.hdr, is not beside it.</source>
      <extracomment>core/spectral/response/srf_files.py: f'its header, {os.path.basename(stem)}.hdr, is not beside it.'</extracomment>
      <translation>ihre Kopfdatei, {0}.hdr, liegt nicht daneben.</translation>
    </message>
    <message>
      <source>its last column has no name and holds no widths of these bands: add a header line with wavelength and fwhm.</source>
      <extracomment>core/spectral/user_bands.py: 'its last column has no name and holds no widths of these bands: add a header line with wavelength and fwhm.'</extracomment>
      <translation>ihre letzte Spalte hat keinen Namen und enthält keine Breiten dieser Bänder: fügen Sie eine Kopfzeile mit wavelength und fwhm hinzu.</translation>
    </message>
    <message>
      <source>its name is no text</source>
      <extracomment>core/check/outputs.py: 'its name is no text'</extracomment>
      <translation>der Name ist kein Text</translation>
    </message>
    <message>
      <source>its numbers, {0} to {1}, count the bands. If they are wavelengths, name the unit (nm, µm or 1/cm).</source>
      <extracomment>core/spectral/spectral_axis.py: f'its numbers, {low:g} to {high:g}, count the bands. If they are wavelengths, name the unit (nm, µm or 1/cm).'</extracomment>
      <translation>ihre Zahlen, {0} bis {1}, zählen die Bänder. Wenn es Wellenlängen sind, nennen Sie die Einheit (nm, µm oder 1/cm).</translation>
    </message>
    <message>
      <source>its scaling is empty</source>
      <extracomment>core/train/checkpoint.py: 'its scaling is empty'</extracomment>
      <translation>seine Skalierung ist leer</translation>
    </message>
    <message>
      <source>its training spectra are none</source>
      <extracomment>core/train/checkpoint.py: 'its training spectra are none'</extracomment>
      <translation>seine Trainingsspektren sind keine</translation>
    </message>
    <message>
      <source>layers must be a whole number from 0 to {0}, not {1}</source>
      <extracomment>core/train/architecture.py: f'layers must be a whole number from 0 to {MOST_LAYERS}, not {self.layers!r}'</extracomment>
      <translation>layers muss eine ganze Zahl von 0 bis {0} sein, nicht {1}</translation>
    </message>
    <message>
      <source>lengths that do not add up</source>
      <extracomment>core/predict/journal.py: 'lengths that do not add up'</extracomment>
      <translation>Längen, die nicht aufgehen</translation>
    </message>
    <message>
      <source>line</source>
      <extracomment>gui/profiles/table.py</extracomment>
      <translation>Linie</translation>
    </message>
    <message>
      <source>loss {loss:.5f}</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>Verlust {loss:.5f}</translation>
    </message>
    <message>
      <source>make the sample scene</source>
      <extracomment>gui/fusion/sample_link.py</extracomment>
      <translation>die Beispielszene erzeugen</translation>
    </message>
    <message>
      <source>match: gain and offset for each band</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>match: Verstärkung und Versatz für jedes Band</translation>
    </message>
    <message>
      <source>mean</source>
      <extracomment>gui/profiles/bar.py</extracomment>
      <translation>Mittel</translation>
    </message>
    <message>
      <source>mean of {0} pixels in the coarse one, {1}</source>
      <extracomment>profiles/site.py: f'mean of {profile.pixels} pixels in the coarse one, {found.rule}'</extracomment>
      <translation>Mittel von {0} Pixeln in dem groben, {1}</translation>
    </message>
    <message>
      <source>measured response</source>
      <extracomment>gui/response/srf_chooser.py</extracomment>
      <translation>gemessene Empfindlichkeit</translation>
    </message>
    <message>
      <source>median</source>
      <extracomment>gui/profiles/bar.py</extracomment>
      <translation>Median</translation>
    </message>
    <message>
      <source>metadata of the file</source>
      <extracomment>core/spectral/band_metadata.py: 'metadata of the file'</extracomment>
      <translation>Metadaten der Datei</translation>
    </message>
    <message>
      <source>multispectral image (HR-MSI)</source>
      <extracomment>core/check/fusion.py: 'multispectral image (HR-MSI)'</extracomment>
      <translation>Multispektralbild (HR-MSI)</translation>
    </message>
    <message>
      <source>no band of the file fits</source>
      <extracomment>gui/response/band_table.py</extracomment>
      <translation>kein Band der Datei passt</translation>
    </message>
    <message>
      <source>no data</source>
      <extracomment>gui/profiles/words.py</extracomment>
      <translation>keine Daten</translation>
    </message>
    <message>
      <source>no valid pixel</source>
      <extracomment>evaluation/simulate/noise.py: 'no valid pixel'</extracomment>
      <translation>kein gültiges Pixel</translation>
    </message>
    <message>
      <source>no way is known between the coordinate systems of the two images</source>
      <extracomment>core/refine/refinement.py: 'no way is known between the coordinate systems of the two images'</extracomment>
      <translation>zwischen den Koordinatensystemen der beiden Bilder ist kein Weg bekannt</translation>
    </message>
    <message>
      <source>nominal response</source>
      <extracomment>gui/response/srf_chooser.py</extracomment>
      <translation>nominelle Empfindlichkeit</translation>
    </message>
    <message>
      <source>none</source>
      <extracomment>gui/profiles/sources.py</extracomment>
      <translation>keine</translation>
    </message>
    <message>
      <source>none of its columns ({0}) is named wavelength.</source>
      <extracomment>core/spectral/user_bands.py: f"none of its columns ({', '.join(table.header)[:80]}) is named wavelength."</extracomment>
      <translation>keine ihrer Spalten ({0}) heißt wavelength.</translation>
    </message>
    <message>
      <source>none: both have the same units</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>none: beide haben dieselben Einheiten</translation>
    </message>
    <message>
      <source>none: every pixel by itself, as published</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>none: jedes Pixel für sich, wie veröffentlicht</translation>
    </message>
    <message>
      <source>none: not forecast</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>none: keine Vorhersage</translation>
    </message>
    <message>
      <source>north of</source>
      <extracomment>adapters/text/core_sentences.py</extracomment>
      <translation>nördlich</translation>
    </message>
    <message>
      <source>north-east of</source>
      <extracomment>adapters/text/core_sentences.py</extracomment>
      <translation>nordöstlich</translation>
    </message>
    <message>
      <source>north-west of</source>
      <extracomment>adapters/text/core_sentences.py</extracomment>
      <translation>nordwestlich</translation>
    </message>
    <message>
      <source>not a whole record</source>
      <extracomment>core/predict/journal.py: 'not a whole record'</extracomment>
      <translation>kein ganzer Datensatz</translation>
    </message>
    <message>
      <source>not a {0}: nested too deeply</source>
      <extracomment>core/request/request.py: f'not a {cls.__name__}: nested too deeply'</extracomment>
      <translation>kein {0}: zu tief verschachtelt</translation>
    </message>
    <message>
      <source>not an answer: {0}</source>
      <extracomment>core/predict/cluster/answer.py: f'not an answer: {e}'</extracomment>
      <translation>keine Antwort: {0}</translation>
    </message>
    <message>
      <source>not found</source>
      <extracomment>gui/options/options_page.py</extracomment>
      <translation>nicht gefunden</translation>
    </message>
    <message>
      <source>not known</source>
      <extracomment>gui/profiles/sources.py</extracomment>
      <translation>nicht bekannt</translation>
    </message>
    <message>
      <source>not saved</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>nicht gespeichert</translation>
    </message>
    <message>
      <source>not used</source>
      <extracomment>gui/response/band_table.py</extracomment>
      <translation>nicht benutzt</translation>
    </message>
    <message>
      <source>of no known type</source>
      <extracomment>core/spectral/response/srf_files.py: 'of no known type'</extracomment>
      <translation>unbekannten Typs</translation>
    </message>
    <message>
      <source>out of memory</source>
      <extracomment>core/train/torch/device.py: 'out of memory'</extracomment>
      <translation>kein Speicher mehr</translation>
    </message>
    <message>
      <source>over their common ground</source>
      <extracomment>core/harmonise/radiometry.py: 'over their common ground'</extracomment>
      <translation>auf ihrem gemeinsamen Boden</translation>
    </message>
    <message>
      <source>paper: as published, slow</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>paper: wie veröffentlicht, langsam</translation>
    </message>
    <message>
      <source>physical: as sensors do it. published: as the authors of SpectraLift simulate, with darkness beyond the border, their Airy pattern, and the image's bands spread evenly over the sensor's range.</source>
      <extracomment>processing/algorithms/simulate_parameters.py</extracomment>
      <translation>physical: wie Sensoren es tun. published: wie die Autoren von SpectraLift simulieren, mit Dunkelheit jenseits des Randes, ihrem Airy-Muster, und den Bändern des Bildes gleichmäßig über den Bereich des Sensors verteilt.</translation>
    </message>
    <message>
      <source>pin {number}</source>
      <extracomment>gui/profiles/session.py</extracomment>
      <translation>Nadel {number}</translation>
    </message>
    <message>
      <source>pip cannot use the SOCKS proxy of QGIS's network options: enter an HTTP proxy, or use a folder of wheels.</source>
      <extracomment>adapters/torch_install/pip_errors.py</extracomment>
      <translation>pip kann den SOCKS-Proxy aus den Netzwerkoptionen von QGIS nicht benutzen: tragen Sie einen HTTP-Proxy ein, oder nehmen Sie einen Ordner mit Wheels.</translation>
    </message>
    <message>
      <source>pip gave up ({said}): see the log.</source>
      <extracomment>adapters/torch_install/pip_errors.py</extracomment>
      <translation>pip hat aufgegeben ({said}): siehe Protokoll.</translation>
    </message>
    <message>
      <source>pip takes nothing from an address without encryption: write it with https://, or use a folder of wheels.</source>
      <extracomment>adapters/torch_install/pip_errors.py</extracomment>
      <translation>pip nimmt nichts von einer Adresse ohne Verschlüsselung: schreiben Sie sie mit https://, oder nehmen Sie einen Ordner mit Wheels.</translation>
    </message>
    <message>
      <source>pixels become {ratio:.3g} times finer</source>
      <extracomment>gui/fusion/preflight_panel.py</extracomment>
      <translation>Pixel werden {ratio:.3g}-mal feiner</translation>
    </message>
    <message>
      <source>polygon</source>
      <extracomment>gui/profiles/table.py</extracomment>
      <translation>Polygon</translation>
    </message>
    <message>
      <source>preset {preset} · seed {seed} · device {device}</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>Voreinstellung {preset} · Startwert {seed} · Gerät {device}</translation>
    </message>
    <message>
      <source>preview: a quick fit in seconds, needs no PyTorch</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>preview: eine schnelle Anpassung in Sekunden, braucht kein PyTorch</translation>
    </message>
    <message>
      <source>python -m pip install "dask[distributed]" cryptography</source>
      <extracomment>core/predict/cluster/where.py: 'python -m pip install "dask[distributed]" cryptography'</extracomment>
      <translation>python -m pip install "dask[distributed]" cryptography</translation>
    </message>
    <message>
      <source>r</source>
      <extracomment>gui/profiles/table.py</extracomment>
      <translation>r</translation>
    </message>
    <message>
      <source>reference interpolated at the further raster's band centres</source>
      <extracomment>profiles/compare.py: "reference interpolated at the further raster's band centres"</extracomment>
      <translation>Referenz interpoliert an den Bandmitten des weiteren Rasters</translation>
    </message>
    <message>
      <source>reflectance</source>
      <extracomment>gui/profiles/bar.py</extracomment>
      <translation>Reflexion</translation>
    </message>
    <message>
      <source>reflectance × {0}, as the file says</source>
      <extracomment>core/check/fusion.py: f'reflectance × {raster.reflectance_scale:g}, as the file says'</extracomment>
      <translation>Reflexion × {0}, wie die Datei sagt</translation>
    </message>
    <message>
      <source>reflectanceCoefficient of band {0}</source>
      <extracomment>core/raster/products/superdove.py: f"reflectanceCoefficient of band {', '.join(lost)}"</extracomment>
      <translation>reflectanceCoefficient von Band {0}</translation>
    </message>
    <message>
      <source>scaled by {0}, as the file says</source>
      <extracomment>core/check/fusion.py: f'scaled by {raster.scale[0]:g}, as the file says'</extracomment>
      <translation>mit {0} skaliert, wie die Datei sagt</translation>
    </message>
    <message>
      <source>set by hand</source>
      <extracomment>gui/response/band_table.py</extracomment>
      <translation>von Hand gesetzt</translation>
    </message>
    <message>
      <source>sharp, at the point</source>
      <extracomment>gui/profiles/words.py</extracomment>
      <translation>scharf, an der Stelle</translation>
    </message>
    <message>
      <source>sharp, mean over the coarse pixel ± σ</source>
      <extracomment>gui/profiles/words.py</extracomment>
      <translation>scharf, Mittel über das grobe Pixel ± σ</translation>
    </message>
    <message>
      <source>sharp, through the sensor's response</source>
      <extracomment>gui/profiles/words.py</extracomment>
      <translation>scharf, durch die Empfindlichkeit des Sensors</translation>
    </message>
    <message>
      <source>skips must be true or false, not {0}</source>
      <extracomment>core/train/architecture.py: f'skips must be true or false, not {self.skips!r}'</extracomment>
      <translation>skips muss true oder false sein, nicht {0}</translation>
    </message>
    <message>
      <source>south of</source>
      <extracomment>adapters/text/core_sentences.py</extracomment>
      <translation>südlich</translation>
    </message>
    <message>
      <source>south-east of</source>
      <extracomment>adapters/text/core_sentences.py</extracomment>
      <translation>südöstlich</translation>
    </message>
    <message>
      <source>south-west of</source>
      <extracomment>adapters/text/core_sentences.py</extracomment>
      <translation>südwestlich</translation>
    </message>
    <message>
      <source>specific/{0}ProductQuality/expectedChannelsList</source>
      <extracomment>core/raster/products/enmap.py: f'specific/{detector}ProductQuality/expectedChannelsList'</extracomment>
      <translation>specific/{0}ProductQuality/expectedChannelsList</translation>
    </message>
    <message>
      <source>spectral angle</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>Spektralwinkel</translation>
    </message>
    <message>
      <source>spectrum interpolated at the reference's band centres</source>
      <extracomment>profiles/compare.py: "spectrum interpolated at the reference's band centres"</extracomment>
      <translation>Spektrum interpoliert an den Bandmitten der Referenz</translation>
    </message>
    <message>
      <source>spectrum {0} ({1}), value {2} at {3} nm: a response must be a number that is not negative, found {4}.</source>
      <extracomment>core/spectral/response/srf_files.py: f'spectrum {i + 1} ({band[:40]}), value {bad[0] + 1} at {wavelength[bad[0]]:g} nm: a response must be a number that is not negative, found {spectrum[bad[0]]:g}.'</extracomment>
      <translation>Spektrum {0} ({1}), Wert {2} bei {3} nm: eine Empfindlichkeit muss eine Zahl sein, die nicht negativ ist, gefunden {4}.</translation>
    </message>
    <message>
      <source>stored value</source>
      <extracomment>gui/profiles/words.py</extracomment>
      <translation>gespeicherter Wert</translation>
    </message>
    <message>
      <source>stretched over the sensor, as published</source>
      <extracomment>evaluation/simulate/checks.py: 'stretched over the sensor, as published'</extracomment>
      <translation>über den Sensor gestreckt, wie veröffentlicht</translation>
    </message>
    <message>
      <source>the attribute geotransform</source>
      <extracomment>core/raster/products/emit.py: 'the attribute geotransform'</extracomment>
      <translation>das Attribut geotransform</translation>
    </message>
    <message>
      <source>the attribute {0} of {1} with {2} numbers</source>
      <extracomment>core/raster/products/tanager.py: f'the attribute {name} of {cube.GetFullName()} with {count} numbers'</extracomment>
      <translation>das Attribut {0} von {1} mit {2} Zahlen</translation>
    </message>
    <message>
      <source>the attribute {0} with {1} numbers</source>
      <extracomment>core/raster/products/prisma.py: f'the attribute {name} with {count} numbers'</extracomment>
      <translation>das Attribut {0} mit {1} Zahlen</translation>
    </message>
    <message>
      <source>the blurred multispectral image explains only {0} of the hyperspectral one's variation</source>
      <extracomment>core/refine/refinement.py: "the blurred multispectral image explains only {r2:.0%} of the hyperspectral one's variation"</extracomment>
      <translation>das weichgezeichnete Multispektralbild erklärt nur {0} der Schwankung des hyperspektralen</translation>
    </message>
    <message>
      <source>the check did not succeed ({0})</source>
      <extracomment>core/forecast/step.py: f'the check did not succeed ({found.reason})'</extracomment>
      <translation>die Prüfung ist nicht gelungen ({0})</translation>
    </message>
    <message>
      <source>the coarse pixel size over the fine one, e.g. 4</source>
      <extracomment>evaluation/assess/checks.py: 'the coarse pixel size over the fine one, e.g. 4'</extracomment>
      <translation>die Größe des groben Pixels durch die des feinen, z. B. 4</translation>
    </message>
    <message>
      <source>the column {0} must number the bands from 1 to {1}, each once.</source>
      <extracomment>core/spectral/user_bands.py: f'the column {table.header[column][:60]!r} must number the bands from 1 to {len(table)}, each once.'</extracomment>
      <translation>die Spalte {0} muss die Bänder von 1 bis {1} nummerieren, jedes einmal.</translation>
    </message>
    <message>
      <source>the columns of srf must sum to 1</source>
      <extracomment>core/runs/fusion.py: 'the columns of srf must sum to 1'</extracomment>
      <translation>die Spalten von srf müssen die Summe 1 haben</translation>
    </message>
    <message>
      <source>the comma in {0} may split two columns or be a decimal comma: add a header line.</source>
      <extracomment>core/spectral/tables.py: f'the comma in {first[:60]!r} may split two columns or be a decimal comma: add a header line.'</extracomment>
      <translation>das Komma in {0} kann zwei Spalten trennen oder ein Dezimalkomma sein: fügen Sie eine Kopfzeile hinzu.</translation>
    </message>
    <message>
      <source>the coordinate system of the one image turns or bends the pixel grid of the other</source>
      <extracomment>core/refine/refinement.py: 'the coordinate system of the one image turns or bends the pixel grid of the other'</extracomment>
      <translation>das Koordinatensystem des einen Bildes dreht oder verbiegt das Pixelgitter des anderen</translation>
    </message>
    <message>
      <source>the entry specific/bandCharacterisation/bandID</source>
      <extracomment>core/raster/products/enmap.py: 'the entry specific/bandCharacterisation/bandID'</extracomment>
      <translation>der Eintrag specific/bandCharacterisation/bandID</translation>
    </message>
    <message>
      <source>the entry wavelengthCenterOfBand</source>
      <extracomment>core/raster/products/desis.py: 'the entry wavelengthCenterOfBand'</extracomment>
      <translation>der Eintrag wavelengthCenterOfBand</translation>
    </message>
    <message>
      <source>the first line of an ENVI header is ENVI</source>
      <extracomment>core/spectral/envi_header.py: 'the first line of an ENVI header is ENVI'</extracomment>
      <translation>die erste Zeile einer ENVI-Kopfdatei ist ENVI</translation>
    </message>
    <message>
      <source>the geotransform cannot be inverted</source>
      <extracomment>core/base/grid.py: 'the geotransform cannot be inverted'</extracomment>
      <translation>die Geotransformation lässt sich nicht umkehren</translation>
    </message>
    <message>
      <source>the header {0} beside it, and {1} in its metadata</source>
      <extracomment>core/raster/products/desis.py: f'the header {name} beside it, and {tag} in its metadata'</extracomment>
      <translation>die Kopfdatei {0} daneben, und {1} in seinen Metadaten</translation>
    </message>
    <message>
      <source>the hyperspectral bands cover every band of the sensor that is used</source>
      <extracomment>gui/fusion/preflight_panel.py</extracomment>
      <translation>die Hyperspektralbänder decken jedes benutzte Band des Sensors ab</translation>
    </message>
    <message>
      <source>the hyperspectral cube</source>
      <extracomment>evaluation/simulate/checks.py: 'the hyperspectral cube'</extracomment>
      <translation>des Hyperspektral-Datenwürfels</translation>
    </message>
    <message>
      <source>the hyperspectral image</source>
      <extracomment>core/check/bands.py: 'the hyperspectral image'</extracomment>
      <translation>des Hyperspektralbilds</translation>
    </message>
    <message>
      <source>the hyperspectral image has no georeference, unlike the multispectral one</source>
      <extracomment>core/refine/refinement.py: 'the hyperspectral image has no georeference, unlike the multispectral one'</extracomment>
      <translation>das Hyperspektralbild hat keine Georeferenz, anders als das multispektrale</translation>
    </message>
    <message>
      <source>the hyperspectral image is too large for it within {0} MiB: give more memory</source>
      <extracomment>core/refine/refinement.py: 'the hyperspectral image is too large for it within {memory_mib} MiB: give more memory'</extracomment>
      <translation>das Hyperspektralbild ist dafür mit {0} MiB zu groß: geben Sie mehr Speicher</translation>
    </message>
    <message>
      <source>the image the model was trained with</source>
      <extracomment>core/check/model_fit.py: 'the image the model was trained with'</extracomment>
      <translation>das Bild, mit dem das Modell trainiert wurde</translation>
    </message>
    <message>
      <source>the image's own</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>die des Bildes selbst</translation>
    </message>
    <message>
      <source>the image's own metadata</source>
      <extracomment>core/spectral/mapping/band_mapping.py: "the image's own metadata"</extracomment>
      <translation>die eigenen Metadaten des Bildes</translation>
    </message>
    <message>
      <source>the line cannot be split into cells: {0}.</source>
      <extracomment>core/spectral/tables.py: f'the line cannot be split into cells: {e}.'</extracomment>
      <translation>die Zeile lässt sich nicht in Zellen teilen: {0}.</translation>
    </message>
    <message>
      <source>the multispectral image</source>
      <extracomment>core/check/apply.py: 'the multispectral image'</extracomment>
      <translation>des Multispektralbilds</translation>
    </message>
    <message>
      <source>the multispectral image has no georeference, unlike the hyperspectral one</source>
      <extracomment>core/refine/refinement.py: 'the multispectral image has no georeference, unlike the hyperspectral one'</extracomment>
      <translation>das Multispektralbild hat keine Georeferenz, anders als das hyperspektrale</translation>
    </message>
    <message>
      <source>the multispectral image is the coarser one of the two</source>
      <extracomment>core/forecast/step.py: 'the multispectral image is the coarser one of the two'</extracomment>
      <translation>das Multispektralbild ist das gröbere der beiden</translation>
    </message>
    <message>
      <source>the multispectral image shows too few valid pixels where its detail was to be measured</source>
      <extracomment>core/forecast/step.py: 'the multispectral image shows too few valid pixels where its detail was to be measured'</extracomment>
      <translation>das Multispektralbild hat zu wenige gültige Pixel, wo seine Einzelheiten gemessen werden sollten</translation>
    </message>
    <message>
      <source>the numbers of bands disagree</source>
      <extracomment>core/train/checkpoint.py: 'the numbers of bands disagree'</extracomment>
      <translation>die Zahlen der Bänder widersprechen sich</translation>
    </message>
    <message>
      <source>the numbers of its multispectral bands disagree</source>
      <extracomment>core/train/checkpoint.py: 'the numbers of its multispectral bands disagree'</extracomment>
      <translation>die Zahlen der Multispektralbänder widersprechen sich</translation>
    </message>
    <message>
      <source>the one image</source>
      <extracomment>core/raster/products/superdove.py: 'the one image'</extracomment>
      <translation>das eine Bild</translation>
    </message>
    <message>
      <source>the order of the response's bands</source>
      <extracomment>core/spectral/mapping/band_guess.py: "the order of the response's bands"</extracomment>
      <translation>die Reihenfolge der Bänder der Empfindlichkeit</translation>
    </message>
    <message>
      <source>the pixel grids of the two images are turned to each other</source>
      <extracomment>core/refine/refinement.py: 'the pixel grids of the two images are turned to each other'</extracomment>
      <translation>die Pixelgitter der beiden Bilder sind gegeneinander gedreht</translation>
    </message>
    <message>
      <source>the record is of other rasters</source>
      <extracomment>core/predict/outputs.py: 'the record is of other rasters'</extracomment>
      <translation>die Aufzeichnung gehört zu anderen Rastern</translation>
    </message>
    <message>
      <source>the result: {bands} bands, {columns} × {rows} pixels, {size} as {type}</source>
      <extracomment>gui/fusion/preflight_panel.py</extracomment>
      <translation>das Ergebnis: {bands} Bänder, {columns} × {rows} Pixel, {size} als {type}</translation>
    </message>
    <message>
      <source>the sensor's usual product</source>
      <extracomment>core/spectral/mapping/band_mapping.py: "the sensor's usual product"</extracomment>
      <translation>das übliche Produkt des Sensors</translation>
    </message>
    <message>
      <source>the sensor's usual product order</source>
      <extracomment>core/spectral/mapping/band_guess.py: "the sensor's usual product order"</extracomment>
      <translation>die übliche Produktreihenfolge des Sensors</translation>
    </message>
    <message>
      <source>the span of the reference's values, e.g. 10000</source>
      <extracomment>evaluation/assess/checks.py: "the span of the reference's values, e.g. 10000"</extracomment>
      <translation>die Spanne der Werte der Referenz, z. B. 10000</translation>
    </message>
    <message>
      <source>the spectral response</source>
      <extracomment>evaluation/simulate/response.py: 'the spectral response'</extracomment>
      <translation>die spektrale Empfindlichkeit</translation>
    </message>
    <message>
      <source>the two images have no ground in common</source>
      <extracomment>core/refine/refinement.py: 'the two images have no ground in common'</extracomment>
      <translation>die beiden Bilder haben keinen Boden gemeinsam</translation>
    </message>
    <message>
      <source>the values of both images</source>
      <extracomment>core/harmonise/band_order.py: 'the values of both images'</extracomment>
      <translation>die Werte beider Bilder</translation>
    </message>
    <message>
      <source>the wavelength of band {0}, {1} nm, is not between {2} and {3} nm: name the unit (nm, µm or 1/cm).</source>
      <extracomment>core/spectral/spectral_axis.py: f'the wavelength of band {number}, {nm:g} nm, is not between {low:g} and {high:g} nm: name the unit (nm, µm or 1/cm).'</extracomment>
      <translation>die Wellenlänge von Band {0}, {1} nm, liegt nicht zwischen {2} und {3} nm: nennen Sie die Einheit (nm, µm oder 1/cm).</translation>
    </message>
    <message>
      <source>the wavelength {0} does not ascend.</source>
      <extracomment>core/spectral/response/curves.py: f'the wavelength {value:g} does not ascend.'</extracomment>
      <translation>die Wellenlänge {0} steigt nicht an.</translation>
    </message>
    <message>
      <source>the wavelength {0} does not descend.</source>
      <extracomment>core/spectral/response/curves.py: f'the wavelength {value:g} does not descend.'</extracomment>
      <translation>die Wellenlänge {0} fällt nicht ab.</translation>
    </message>
    <message>
      <source>the weights do not have the shapes of their network</source>
      <extracomment>core/train/checkpoint.py: 'the weights do not have the shapes of their network'</extracomment>
      <translation>die Gewichte haben nicht die Formen ihres Netzes</translation>
    </message>
    <message>
      <source>there is a column {0} but none named centre or wavelength.</source>
      <extracomment>core/spectral/response/srf_files.py: f'there is a column {table.header[fwhm][:60]!r} but none named centre or wavelength.'</extracomment>
      <translation>es gibt eine Spalte {0}, aber keine namens centre oder wavelength.</translation>
    </message>
    <message>
      <source>there is no such file</source>
      <extracomment>core/spectral/tables.py: 'there is no such file'</extracomment>
      <translation>es gibt keine solche Datei</translation>
    </message>
    <message>
      <source>those that the image marks as bad</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>die, die das Bild als schlecht kennzeichnet</translation>
    </message>
    <message>
      <source>through QGIS's proxy {proxy}</source>
      <extracomment>gui/options/torch_choice.py</extracomment>
      <translation>über den Proxy {proxy} von QGIS</translation>
    </message>
    <message>
      <source>too few hyperspectral pixels are valid</source>
      <extracomment>core/forecast/step.py: 'too few hyperspectral pixels are valid'</extracomment>
      <translation>zu wenige Hyperspektral-Pixel sind gültig</translation>
    </message>
    <message>
      <source>too little of them overlaps</source>
      <extracomment>core/refine/refinement.py: 'too little of them overlaps'</extracomment>
      <translation>zu wenig von ihnen überlappt</translation>
    </message>
    <message>
      <source>too little varies in the images</source>
      <extracomment>core/forecast/step.py: 'too little varies in the images'</extracomment>
      <translation>zu wenig in den Bildern schwankt</translation>
    </message>
    <message>
      <source>two of its wavelengths are the same.</source>
      <extracomment>core/spectral/response/srf_files.py: 'two of its wavelengths are the same.'</extracomment>
      <translation>zwei ihrer Wellenlängen sind gleich.</translation>
    </message>
    <message>
      <source>unit length</source>
      <extracomment>gui/profiles/words.py</extracomment>
      <translation>Einheitslänge</translation>
    </message>
    <message>
      <source>wavelength (nm)</source>
      <extracomment>gui/profiles/words.py</extracomment>
      <translation>Wellenlänge (nm)</translation>
    </message>
    <message>
      <source>wavelength (µm)</source>
      <extracomment>gui/profiles/words.py</extracomment>
      <translation>Wellenlänge (µm)</translation>
    </message>
    <message>
      <source>wavelength [nm]</source>
      <extracomment>gui/response/response_plot.py</extracomment>
      <translation>Wellenlänge [nm]</translation>
    </message>
    <message>
      <source>wavelength [nm] · ticks: coarse image's bands · grey: bad</source>
      <extracomment>gui/response/response_plot.py</extracomment>
      <translation>Wellenlänge [nm] · Striche: Bänder des groben Bildes · grau: schlecht</translation>
    </message>
    <message>
      <source>wavelength {0} of its header ({1}) is not between {2} and {3} nm.</source>
      <extracomment>core/spectral/response/srf_files.py: f'wavelength {bad[0] + 1} of its header ({raw[bad[0]]:g}) is not between {low:g} and {high:g} nm.'</extracomment>
      <translation>Wellenlänge {0} ihrer Kopfdatei ({1}) liegt nicht zwischen {2} und {3} nm.</translation>
    </message>
    <message>
      <source>wavelengths</source>
      <extracomment>adapters/text/core_sentences.py</extracomment>
      <translation>Wellenlängen</translation>
    </message>
    <message>
      <source>wavenumber (1/cm)</source>
      <extracomment>gui/profiles/words.py</extracomment>
      <translation>Wellenzahl (1/cm)</translation>
    </message>
    <message>
      <source>west of</source>
      <extracomment>adapters/text/core_sentences.py</extracomment>
      <translation>westlich</translation>
    </message>
    <message>
      <source>what a reflectance of 1 is stored as</source>
      <extracomment>core/raster/products/sentinel2.py: 'what a reflectance of 1 is stored as'</extracomment>
      <translation>als was eine Reflexion von 1 gespeichert ist</translation>
    </message>
    <message>
      <source>what band {0} measured</source>
      <extracomment>core/raster/products/landsat.py: f'what band {number} measured'</extracomment>
      <translation>was Band {0} gemessen hat</translation>
    </message>
    <message>
      <source>what the prediction leaves of the hyperspectral image is noise</source>
      <extracomment>core/refine/refinement.py: 'what the prediction leaves of the hyperspectral image is noise'</extracomment>
      <translation>was die Vorhersage vom Hyperspektralbild übrig lässt, ist Rauschen</translation>
    </message>
    <message>
      <source>what was measured</source>
      <extracomment>core/raster/products/dlr.py: 'what was measured'</extracomment>
      <translation>was gemessen wurde</translation>
    </message>
    <message>
      <source>where on the map it lies</source>
      <extracomment>core/raster/products/prisma.py: 'where on the map it lies'</extracomment>
      <translation>wo auf der Karte es liegt</translation>
    </message>
    <message>
      <source>where on the map its pixels lie</source>
      <extracomment>core/raster/products/tanager.py: 'where on the map its pixels lie'</extracomment>
      <translation>wo auf der Karte seine Pixel liegen</translation>
    </message>
    <message>
      <source>where on the map the cells of the GLT lie</source>
      <extracomment>core/raster/products/emit.py: 'where on the map the cells of the GLT lie'</extracomment>
      <translation>wo auf der Karte die Zellen der GLT liegen</translation>
    </message>
    <message>
      <source>where the reflectance scale begins</source>
      <extracomment>core/raster/products/sentinel2.py: 'where the reflectance scale begins'</extracomment>
      <translation>wo die Skala der Reflexion beginnt</translation>
    </message>
    <message>
      <source>which files are its bands</source>
      <extracomment>core/raster/products/sentinel2.py: 'which files are its bands'</extracomment>
      <translation>welche Dateien seine Bänder sind</translation>
    </message>
    <message>
      <source>which files are its bands and how they are scaled</source>
      <extracomment>core/raster/products/sentinel2.py: 'which files are its bands and how they are scaled'</extracomment>
      <translation>welche Dateien seine Bänder sind und wie sie skaliert sind</translation>
    </message>
    <message>
      <source>which map projection its coordinates are in</source>
      <extracomment>core/raster/products/prisma.py: 'which map projection its coordinates are in'</extracomment>
      <translation>in welcher Kartenprojektion seine Koordinaten sind</translation>
    </message>
    <message>
      <source>which pixel of the swath lies where on the map</source>
      <extracomment>core/raster/products/emit.py: 'which pixel of the swath lies where on the map'</extracomment>
      <translation>welches Pixel des Streifens wo auf der Karte liegt</translation>
    </message>
    <message>
      <source>which pixels are fill</source>
      <extracomment>core/raster/products/landsat.py: 'which pixels are fill'</extracomment>
      <translation>welche Pixel Füllung sind</translation>
    </message>
    <message>
      <source>which pixels have no data</source>
      <extracomment>core/raster/products/tanager.py: 'which pixels have no data'</extracomment>
      <translation>welche Pixel keine Daten haben</translation>
    </message>
    <message>
      <source>which reflectance the stored numbers mean</source>
      <extracomment>core/raster/products/prisma.py: 'which reflectance the stored numbers mean'</extracomment>
      <translation>welche Reflexion die gespeicherten Zahlen bedeuten</translation>
    </message>
    <message>
      <source>which scale its bands have</source>
      <extracomment>core/raster/products/desis.py: 'which scale its bands have'</extracomment>
      <translation>welche Skala seine Bänder haben</translation>
    </message>
    <message>
      <source>which sensor's bands they are</source>
      <extracomment>core/raster/products/landsat.py: "which sensor's bands they are"</extracomment>
      <translation>welches Sensors Bänder es sind</translation>
    </message>
    <message>
      <source>which wavelengths and which scale its bands have</source>
      <extracomment>core/raster/products/dlr.py: 'which wavelengths and which scale its bands have'</extracomment>
      <translation>welche Wellenlängen und welche Skala seine Bänder haben</translation>
    </message>
    <message>
      <source>which wavelengths its bands have</source>
      <extracomment>core/raster/products/desis.py: 'which wavelengths its bands have'</extracomment>
      <translation>welche Wellenlängen seine Bänder haben</translation>
    </message>
    <message>
      <source>width must be a whole number from 1 to {0}, not {1}</source>
      <extracomment>core/train/architecture.py: f'width must be a whole number from 1 to {MOST_WIDTH}, not {self.width!r}'</extracomment>
      <translation>width muss eine ganze Zahl von 1 bis {0} sein, nicht {1}</translation>
    </message>
    <message>
      <source>write a list such as 400,410,420 nm or a range such as 400:1000 nm.</source>
      <extracomment>core/spectral/user_bands.py: 'write a list such as 400,410,420 nm or a range such as 400:1000 nm.'</extracomment>
      <translation>schreiben Sie eine Liste wie 400,410,420 nm oder einen Bereich wie 400:1000 nm.</translation>
    </message>
    <message>
      <source>yes or no</source>
      <extracomment>core/train/options.py: 'yes or no'</extracomment>
      <translation>ja oder nein</translation>
    </message>
    <message>
      <source>{0} % of the multispectral pixels lie outside the values the model was trained on: it has not seen such ground, or the units differ.</source>
      <extracomment>core/check/model_fit.py: f'{outside * 100:.0f} % of the multispectral pixels lie outside the values the model was trained on: it has not seen such ground, or the units differ.'</extracomment>
      <translation>{0} % der Multispektral-Pixel liegen außerhalb der Werte, mit denen das Modell trainiert wurde: solchen Boden hat es nicht gesehen, oder die Einheiten sind andere.</translation>
    </message>
    <message>
      <source>{0} % of the response of band {1} lie where the cube has no good bands ({2}–{3} nm): it is simulated from the rest.</source>
      <extracomment>evaluation/simulate/checks.py: f'{(1 - coverage[name]) * 100:.0f} % of the response of band {name} lie where the cube has no good bands ({low:.0f}–{high:.0f} nm): it is simulated from the rest.'</extracomment>
      <translation>{0} % der Empfindlichkeit von Band {1} liegen dort, wo der Datenwürfel keine guten Bänder hat ({2}–{3} nm): es wird aus dem Rest simuliert.</translation>
    </message>
    <message>
      <source>{0} % of the response of band {1} lie where the hyperspectral image has no good bands ({2}–{3} nm): it is simulated from the rest.</source>
      <extracomment>core/check/bands.py: f'{(1 - share) * 100:.0f} % of the response of band {name} lie where the hyperspectral image has no good bands ({low:.0f}–{high:.0f} nm): it is simulated from the rest.'</extracomment>
      <translation>{0} % der Empfindlichkeit von Band {1} liegen dort, wo das Hyperspektralbild keine guten Bänder hat ({2}–{3} nm): es wird aus dem Rest simuliert.</translation>
    </message>
    <message>
      <source>{0} (its columns taken for {1})</source>
      <extracomment>core/spectral/user_bands.py: f'{name} (its columns taken for {words.listing(table.header)})'</extracomment>
      <translation>{0} (ihre Spalten verstanden als {1})</translation>
    </message>
    <message>
      <source>{0} Give the bands yourself if they are right, or train a model for this sensor.</source>
      <extracomment>core/check/model_fit.py: f'{message} Give the bands yourself if they are right, or train a model for this sensor.'</extracomment>
      <translation>{0} Geben Sie die Bänder selbst an, wenn sie richtig sind, oder trainieren Sie ein Modell für diesen Sensor.</translation>
    </message>
    <message>
      <source>{0} MiB of memory are too few: give at least {1}.</source>
      <extracomment>core/check/fusion.py: f'{memory_mib} MiB of memory are too few: give at least {LEAST_MEMORY_MIB}.'</extracomment>
      <translation>{0} MiB Speicher sind zu wenig: geben Sie mindestens {1}.</translation>
    </message>
    <message>
      <source>{0} The result suffers as far as they differ.</source>
      <extracomment>core/check/model_fit.py: f'{message} The result suffers as far as they differ.'</extracomment>
      <translation>{0} Das Ergebnis leidet, soweit sie verschieden sind.</translation>
    </message>
    <message>
      <source>{0} and {1} are the same file {2}: choose another name.</source>
      <extracomment>core/check/outputs.py: f'{name} and {other} are the same file {shared}: choose another name.'</extracomment>
      <translation>{0} und {1} sind dieselbe Datei {2}: wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
      <source>{0} and {1} would both become {2}: rename one of them, or apply the model to them in two runs with different folders.</source>
      <extracomment>core/check/batch.py: f'{request.msi} and {other} would both become {path}: rename one of them, or apply the model to them in two runs with different folders.'</extracomment>
      <translation>{0} und {1} würden beide zu {2}: benennen Sie eines um, oder wenden Sie das Modell in zwei Läufen mit verschiedenen Ordnern an.</translation>
    </message>
    <message>
      <source>{0} and {1} would share the file {2}: choose another name.</source>
      <extracomment>core/check/outputs.py: f'{outputs[name]} and {outputs[other]} would share the file {os.path.basename(shared)}: choose another name.'</extracomment>
      <translation>{0} und {1} hätten die Datei {2} gemeinsam: wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
      <source>{0} band {1} cannot be simulated: outside the hyperspectral image's good bands ({2}–{3} nm). Leave it out: use the bands {4}.</source>
      <extracomment>core/check/bands.py: f"{response.sensor} {('band' if len(lost) == 1 else 'bands')} {words.listing(lost)} cannot be simulated: outside the hyperspectral image's good bands ({low:.0f}–{high:.0f} nm). Leave {('it' if len(lost) == 1 else 'them')} out: use the bands {','.join(kept)}."</extracomment>
      <translation>{0}: Band {1} kann nicht simuliert werden: außerhalb der guten Bänder des Hyperspektralbilds ({2}–{3} nm). Lassen Sie es weg: nehmen Sie die Bänder {4}.</translation>
    </message>
    <message>
      <source>{0} band {1} cannot be simulated: outside the hyperspectral image's good bands ({2}–{3} nm). Leave them out: use the bands {4}.</source>
      <extracomment>core/check/bands.py: f"{response.sensor} {('band' if len(lost) == 1 else 'bands')} {words.listing(lost)} cannot be simulated: outside the hyperspectral image's good bands ({low:.0f}–{high:.0f} nm). Leave {('it' if len(lost) == 1 else 'them')} out: use the bands {','.join(kept)}."</extracomment>
      <translation>{0}: Band {1} kann nicht simuliert werden: außerhalb der guten Bänder des Hyperspektralbilds ({2}–{3} nm). Lassen Sie es weg: nehmen Sie die Bänder {4}.</translation>
    </message>
    <message>
      <source>{0} bands have one value throughout: they are left out of the cross-correlation.</source>
      <extracomment>evaluation/assess/run.py: f'{constant} bands have one value throughout: they are left out of the cross-correlation.'</extracomment>
      <translation>{0} Bänder haben überall denselben Wert: sie sind aus der Kreuzkorrelation weggelassen.</translation>
    </message>
    <message>
      <source>{0} bands {1} cannot be simulated: outside the hyperspectral image's good bands ({2}–{3} nm). Leave it out: use the bands {4}.</source>
      <extracomment>core/check/bands.py: f"{response.sensor} {('band' if len(lost) == 1 else 'bands')} {words.listing(lost)} cannot be simulated: outside the hyperspectral image's good bands ({low:.0f}–{high:.0f} nm). Leave {('it' if len(lost) == 1 else 'them')} out: use the bands {','.join(kept)}."</extracomment>
      <translation>{0}: Die Bänder {1} können nicht simuliert werden: außerhalb der guten Bänder des Hyperspektralbilds ({2}–{3} nm). Lassen Sie sie weg: nehmen Sie die Bänder {4}.</translation>
    </message>
    <message>
      <source>{0} bands {1} cannot be simulated: outside the hyperspectral image's good bands ({2}–{3} nm). Leave them out: use the bands {4}.</source>
      <extracomment>core/check/bands.py: f"{response.sensor} {('band' if len(lost) == 1 else 'bands')} {words.listing(lost)} cannot be simulated: outside the hyperspectral image's good bands ({low:.0f}–{high:.0f} nm). Leave {('it' if len(lost) == 1 else 'them')} out: use the bands {','.join(kept)}."</extracomment>
      <translation>{0}: Die Bänder {1} können nicht simuliert werden: außerhalb der guten Bänder des Hyperspektralbilds ({2}–{3} nm). Lassen Sie sie weg: nehmen Sie die Bänder {4}.</translation>
    </message>
    <message>
      <source>{0} cannot be brought onto its ortho grid: {1}. Get the ortho product.</source>
      <extracomment>core/raster/products/tanager.py: f'{path} cannot be brought onto its ortho grid: {e}. Get the ortho product.'</extracomment>
      <translation>{0} lässt sich nicht auf sein Ortho-Gitter bringen: {1}. Holen Sie das Ortho-Produkt.</translation>
    </message>
    <message>
      <source>{0} cannot be brought onto the other image's grid: {1}</source>
      <extracomment>core/raster/read/warp.py: f"{source.path} cannot be brought onto the other image's grid: {e}"</extracomment>
      <translation>{0} lässt sich nicht auf das Gitter des anderen Bildes bringen: {1}</translation>
    </message>
    <message>
      <source>{0} cannot be created: {1}</source>
      <extracomment>core/raster/write/writer.py: f'{path} cannot be created: {e}'</extracomment>
      <translation>{0} kann nicht angelegt werden: {1}</translation>
    </message>
    <message>
      <source>{0} cannot be made: {1}.</source>
      <extracomment>core/predict/cluster/joining.py: f'{folder} cannot be made: {e.strerror}.'</extracomment>
      <translation>{0} kann nicht erzeugt werden: {1}.</translation>
    </message>
    <message>
      <source>{0} cannot be opened again: {1}</source>
      <extracomment>core/raster/write/writer.py: f'{path} cannot be opened again: {e}'</extracomment>
      <translation>{0} kann nicht wieder geöffnet werden: {1}</translation>
    </message>
    <message>
      <source>{0} cannot be opened as a raster: {1}</source>
      <extracomment>core/raster/open_file.py: f'{path} cannot be opened as a raster: {reason}'</extracomment>
      <translation>{0} kann nicht als Raster geöffnet werden: {1}</translation>
    </message>
    <message>
      <source>{0} cannot be opened: {1}</source>
      <extracomment>core/raster/write/mosaic.py: f'{path} cannot be opened: {e}'</extracomment>
      <translation>{0} kann nicht geöffnet werden: {1}</translation>
    </message>
    <message>
      <source>{0} cannot be read at a coarser grid: {1}</source>
      <extracomment>core/raster/read/decimated.py: f'{source.path} cannot be read at a coarser grid: {e}'</extracomment>
      <translation>{0} lässt sich nicht auf einem gröberen Gitter lesen: {1}</translation>
    </message>
    <message>
      <source>{0} cannot be read: its header has no entry data type. Add it to the header.</source>
      <extracomment>core/raster/metadata/envi_file.py: f'{path} cannot be read: its header has no entry data type. Add it to the header.'</extracomment>
      <translation>{0} kann nicht gelesen werden: die Kopfdatei hat keinen Eintrag data type. Ergänzen Sie ihn in der Kopfdatei.</translation>
    </message>
    <message>
      <source>{0} cannot be read: {1}.</source>
      <extracomment>core/raster/metadata/sidecar.py: f'{name} cannot be read: {e.strerror}.'</extracomment>
      <translation>{0} kann nicht gelesen werden: {1}.</translation>
    </message>
    <message>
      <source>{0} cannot be removed: {1}.</source>
      <extracomment>core/predict/cluster/tasks.py: f'{e.filename} cannot be removed: {e.strerror}.'</extracomment>
      <translation>{0} kann nicht entfernt werden: {1}.</translation>
    </message>
    <message>
      <source>{0} cannot be written: {1}.</source>
      <extracomment>core/base/publish.py: f'{e.filename or self._outputs[0]} cannot be written: {e.strerror}.'</extracomment>
      <translation>{0} kann nicht geschrieben werden: {1}.</translation>
    </message>
    <message>
      <source>{0} cannot be written: {1}. Choose another folder or name.</source>
      <extracomment>core/check/outputs.py: f'{path} cannot be written: {reason}. Choose another folder or name.'</extracomment>
      <translation>{0} kann nicht geschrieben werden: {1}. Wählen Sie einen anderen Ordner oder Namen.</translation>
    </message>
    <message>
      <source>{0} cannot be written: {1}. Is the disk full?</source>
      <extracomment>core/predict/journal.py: f'{self._path} cannot be written: {e.strerror}. Is the disk full?'</extracomment>
      <translation>{0} kann nicht geschrieben werden: {1}. Ist der Datenträger voll?</translation>
    </message>
    <message>
      <source>{0} changed while it was being read: run again when it is complete.</source>
      <extracomment>core/raster/open_file.py: f"{raster.path} {('changed' if stamp else 'vanished')} while it was being read: run again when it is complete."</extracomment>
      <translation>{0} hat sich geändert, während es gelesen wurde: starten Sie neu, wenn es vollständig ist.</translation>
    </message>
    <message>
      <source>{0} constant or without data throughout and left out.</source>
      <extracomment>core/check/bands.py: f"{bands_are(np.asarray(mapping.index)[lost], msi.bands, 'the multispectral image')} constant or without data throughout and left out."</extracomment>
      <translation>{0} überall konstant oder ohne Daten und weggelassen.</translation>
    </message>
    <message>
      <source>{0} constant throughout and left out of the result.</source>
      <extracomment>core/check/fusion.py: f'{bands_are(index[constant], bands, band_checks.HSI)} constant throughout and left out of the result.'</extracomment>
      <translation>{0} überall konstant und im Ergebnis weggelassen.</translation>
    </message>
    <message>
      <source>{0} constant throughout and left out.</source>
      <extracomment>evaluation/simulate/checks.py: f'{left_out} constant throughout and left out.'</extracomment>
      <translation>{0} überall konstant und weggelassen.</translation>
    </message>
    <message>
      <source>{0} could not be read at row {1}, column {2}.</source>
      <extracomment>core/raster/read/source.py: f'{self.path} could not be read at row {window.row}, column {window.col}.'</extracomment>
      <translation>{0} konnte in Zeile {1}, Spalte {2} nicht gelesen werden.</translation>
    </message>
    <message>
      <source>{0} could not be read at row {1}: {2}</source>
      <extracomment>core/raster/read/source.py: f'{self.path} could not be read at row {window.row}: {reason}'</extracomment>
      <translation>{0} konnte in Zeile {1} nicht gelesen werden: {2}</translation>
    </message>
    <message>
      <source>{0} could not predict a tile ({1}: {2}).</source>
      <extracomment>core/predict/cluster/tile.py: f'{_me()} could not predict a tile ({type(e).__name__}: {e}).'</extracomment>
      <translation>{0} konnte eine Kachel nicht vorhersagen ({1}: {2}).</translation>
    </message>
    <message>
      <source>{0} declares a document type or entities, which no satellite product does: it is not read. Get the product from its provider again.</source>
      <extracomment>core/raster/products/files.py: f'{self._path} declares a document type or entities, which no satellite product does: it is not read. Get the product from its provider again.'</extracomment>
      <translation>{0} vereinbart einen Dokumenttyp oder Entitäten, was kein Satellitenprodukt tut: es wird nicht gelesen. Holen Sie das Produkt noch einmal von seinem Anbieter.</translation>
    </message>
    <message>
      <source>{0} describes {1} bands, the image has {2}.</source>
      <extracomment>core/raster/metadata/sidecar.py: f'{name} describes {bands:g} bands, the image has {count}.'</extracomment>
      <translation>{0} beschreibt {1} Bänder, das Bild hat {2}.</translation>
    </message>
    <message>
      <source>{0} did not begin like this.</source>
      <extracomment>core/raster/write/saved.py: f'{file.name} did not begin like this.'</extracomment>
      <translation>{0} begann nicht so.</translation>
    </message>
    <message>
      <source>{0} do not follow the hyperspectral image where both show the same ground: a wrong band or sensor, or not the same ground. Leave the band out, correct the bands, or use radiometry none if you know that the units agree.</source>
      <extracomment>core/harmonise/compare_images.py: f"{lost} {('does not' if len(e.bands) == 1 else 'do not')} follow the hyperspectral image where both show the same ground: a wrong band or sensor, or not the same ground. Leave the band out, correct the bands, or use radiometry none if you know that the units agree."</extracomment>
      <translation>{0} folgen dem Hyperspektralbild nicht, wo beide denselben Boden zeigen: ein falsches Band oder ein falscher Sensor, oder nicht derselbe Boden. Lassen Sie das Band weg, berichtigen Sie die Bänder, oder nehmen Sie die Radiometrie none, wenn Sie wissen, dass die Einheiten stimmen.</translation>
    </message>
    <message>
      <source>{0} does not follow the hyperspectral image where both show the same ground: a wrong band or sensor, or not the same ground. Leave the band out, correct the bands, or use radiometry none if you know that the units agree.</source>
      <extracomment>core/harmonise/compare_images.py: f"{lost} {('does not' if len(e.bands) == 1 else 'do not')} follow the hyperspectral image where both show the same ground: a wrong band or sensor, or not the same ground. Leave the band out, correct the bands, or use radiometry none if you know that the units agree."</extracomment>
      <translation>{0} folgt dem Hyperspektralbild nicht, wo beide denselben Boden zeigen: ein falsches Band oder ein falscher Sensor, oder nicht derselbe Boden. Lassen Sie das Band weg, berichtigen Sie die Bänder, oder nehmen Sie die Radiometrie none, wenn Sie wissen, dass die Einheiten stimmen.</translation>
    </message>
    <message>
      <source>{0} does not name its axes ({1}): the first was taken for the bands. If that is wrong, store the cube with the spectral axis first.</source>
      <extracomment>core/raster/metadata/axes.py: f'{path} does not name its axes ({sizes}): the first was taken for the bands. If that is wrong, store the cube with the spectral axis first.'</extracomment>
      <translation>{0} nennt seine Achsen nicht ({1}): die erste wurde für die Bänder genommen. Wenn das falsch ist, speichern Sie den Datenwürfel mit der Spektralachse zuerst.</translation>
    </message>
    <message>
      <source>{0} does not name its coordinate system, and in that of the other image it would lie elsewhere: it is taken to have no georeference. The images are fused all the same, but their radiometry is compared by distribution only.</source>
      <extracomment>core/check/place.py: f'{path} does not name its coordinate system, and in that of the other image it would lie elsewhere: it is taken to have no georeference. The images are fused all the same, but their radiometry is compared by distribution only.'</extracomment>
      <translation>{0} nennt sein Koordinatensystem nicht, und in dem des anderen Bildes läge es anderswo: es wird angenommen, dass es keine Georeferenz hat. Die Bilder werden trotzdem fusioniert, aber ihre Radiometrie wird nur nach der Verteilung verglichen.</translation>
    </message>
    <message>
      <source>{0} does not name its coordinate system: that of the other image is assumed.</source>
      <extracomment>core/check/place.py: f'{path} does not name its coordinate system: that of the other image is assumed.'</extracomment>
      <translation>{0} nennt sein Koordinatensystem nicht: das des anderen Bildes wird angenommen.</translation>
    </message>
    <message>
      <source>{0} does not say how many bands it describes.</source>
      <extracomment>core/raster/metadata/sidecar.py: f'{name} does not say how many bands it describes.'</extracomment>
      <translation>{0} sagt nicht, wie viele Bänder beschrieben werden.</translation>
    </message>
    <message>
      <source>{0} does not say its scale: its whole numbers are taken for reflectance × 10000.</source>
      <extracomment>profiles/compare.py: f'{profile.source} does not say its scale: its whole numbers are taken for reflectance × 10000.'</extracomment>
      <translation>{0} sagt nichts über seine Skala: seine ganzen Zahlen werden für Reflexion × 10000 gehalten.</translation>
    </message>
    <message>
      <source>{0} does not say its wavelengths: bands are compared by their numbers.</source>
      <extracomment>evaluation/assess/checks.py: f'{ignorant.path} does not say its wavelengths: bands are compared by their numbers.'</extracomment>
      <translation>{0} sagt nichts über seine Wellenlängen: Bänder werden nach ihren Nummern verglichen.</translation>
    </message>
    <message>
      <source>{0} does not say which centre and width (FWHM) band {1} has: leave it out, using the bands {2}.</source>
      <extracomment>core/spectral/mapping/band_mapping.py: f"{name} does not say which centre and width (FWHM) band {', '.join(map(str, lost))} has: leave it out, using the bands {','.join((str(i + 1) for i in known))}."</extracomment>
      <translation>{0} sagt nicht, welche Mitte und Breite (Halbwertsbreite) Band {1} hat: lassen Sie es weg, mit den Bändern {2}.</translation>
    </message>
    <message>
      <source>{0} does not say which wavelengths its {1} bands have: put the ENVI header (.hdr) it came with beside it, or give the wavelengths: a table (CSV), or a range such as 400:1000 nm.</source>
      <extracomment>core/check/bands.py: f'{hsi.path} does not say which wavelengths its {len(hsi)} bands have: put the ENVI header (.hdr) it came with beside it, or give the wavelengths: a table (CSV), or a range such as 400:1000 nm.'</extracomment>
      <translation>{0} sagt nicht, welche Wellenlängen seine {1} Bänder haben: legen Sie die ENVI-Kopfdatei (.hdr), mit der es kam, daneben, oder geben Sie die Wellenlängen an: eine Tabelle (CSV), oder einen Bereich wie 400:1000 nm.</translation>
    </message>
    <message>
      <source>{0} does not say which wavelengths its {1} bands have: {2} Correct the header, or give the wavelengths: a table (CSV), or a range such as 400:1000 nm.</source>
      <extracomment>core/check/bands.py: f'{hsi.path} does not say which wavelengths its {len(hsi)} bands have: {hsi.header_problem} Correct the header, or give the wavelengths: a table (CSV), or a range such as 400:1000 nm.'</extracomment>
      <translation>{0} sagt nicht, welche Wellenlängen seine {1} Bänder haben: {2} Korrigieren Sie die Kopfdatei, oder geben Sie die Wellenlängen an: eine Tabelle (CSV), oder einen Bereich wie 400:1000 nm.</translation>
    </message>
    <message>
      <source>{0} exist and will be replaced.</source>
      <extracomment>core/check/outputs.py: f'{text} exist and will be replaced.'</extracomment>
      <translation>{0} gibt es schon; diese Dateien werden ersetzt.</translation>
    </message>
    <message>
      <source>{0} exists and will be replaced.</source>
      <extracomment>core/check/outputs.py: f'{text} exists and will be replaced.'</extracomment>
      <translation>{0} gibt es schon; die Datei wird ersetzt.</translation>
    </message>
    <message>
      <source>{0} finds another image under {1} than this machine does.</source>
      <extracomment>core/predict/cluster/tile.py: f'{_me()} finds another image under {packet.msi} than this machine does.'</extracomment>
      <translation>{0} findet unter {1} ein anderes Bild als dieser Rechner.</translation>
    </message>
    <message>
      <source>{0} for {1}: give one a band.</source>
      <extracomment>core/spectral/user_bands.py: f"{_count(len(parts), 'wavelength')} for {_count(len(bands), 'band')}: give one a band."</extracomment>
      <translation>{0} für {1}: geben Sie eines je Band an.</translation>
    </message>
    <message>
      <source>{0} has 8-bit numbers without a unit: they are not compared as reflectance.</source>
      <extracomment>profiles/compare.py: f'{profile.source} has 8-bit numbers without a unit: they are not compared as reflectance.'</extracomment>
      <translation>{0} hat 8-Bit-Zahlen ohne Einheit: sie werden nicht als Reflexion verglichen.</translation>
    </message>
    <message>
      <source>{0} has a list of {1} for {2}.</source>
      <extracomment>core/raster/metadata/sidecar.py: f"{header.name} has a list of {words.count(len(items), 'wavelength')} for {words.count(count, 'band')}."</extracomment>
      <translation>{0} hat eine Liste mit {1} für {2}.</translation>
    </message>
    <message>
      <source>{0} has a wavelength that is no number: {1}, for band {2}.</source>
      <extracomment>core/raster/metadata/sidecar.py: f'{header.name} has a wavelength that is no number: {items[wrong][:40]!r}, for band {wrong + 1}.'</extracomment>
      <translation>{0} hat eine Wellenlänge, die keine Zahl ist: {1}, für Band {2}.</translation>
    </message>
    <message>
      <source>{0} has blocks beyond its end.</source>
      <extracomment>core/raster/write/saved.py: f'{file.name} has blocks beyond its end.'</extracomment>
      <translation>{0} hat Blöcke jenseits seines Endes.</translation>
    </message>
    <message>
      <source>{0} has more than {1} tags: this is no product's metadata.</source>
      <extracomment>core/raster/products/files.py: f"{path} has more than {MAX_TAGS} tags: this is no product's metadata."</extracomment>
      <translation>{0} hat mehr als {1} Tags: das sind keine Metadaten eines Produkts.</translation>
    </message>
    <message>
      <source>{0} has no band {1}; its bands are {2}.</source>
      <extracomment>core/spectral/mapping/band_mapping.py: f"{response.sensor} has no band {name[:60]!r}; its bands are {', '.join(response.band_names)}."</extracomment>
      <translation>{0} hat kein Band {1}; seine Bänder sind {2}.</translation>
    </message>
    <message>
      <source>{0} has no data along the line.</source>
      <extracomment>profiles/read.py: f'{source} has no data along the line.'</extracomment>
      <translation>{0} hat entlang der Linie keine Daten.</translation>
    </message>
    <message>
      <source>{0} has no data {1}.</source>
      <extracomment>profiles/read.py: f'{source} has no data {where}.'</extracomment>
      <translation>{0} hat keine Daten {1}.</translation>
    </message>
    <message>
      <source>{0} has no entry wavelength.</source>
      <extracomment>core/raster/metadata/sidecar.py: f'{header.name} has no entry wavelength.'</extracomment>
      <translation>{0} hat keinen Eintrag wavelength.</translation>
    </message>
    <message>
      <source>{0} has no extension that is written: end it in .tif (GeoTIFF) or .bsq (ENVI).</source>
      <extracomment>core/base/file_formats.py: f'{path} has no extension that is written: end it in .tif (GeoTIFF) or .bsq (ENVI).'</extracomment>
      <translation>{0} hat keine Endung, die geschrieben wird: lassen Sie den Namen auf .tif (GeoTIFF) oder .bsq (ENVI) enden.</translation>
    </message>
    <message>
      <source>{0} has no georeference: QGIS shows it in pixel coordinates from 0, 0 to the right and downwards, and this place lies outside of them.</source>
      <extracomment>profiles/site.py: f'{source.name} has no georeference: QGIS shows it in pixel coordinates from 0, 0 to the right and downwards, and this place lies outside of them.'</extracomment>
      <translation>{0} hat keine Georeferenz: QGIS zeigt es in Pixelkoordinaten von 0, 0 nach rechts und nach unten, und diese Stelle liegt außerhalb davon.</translation>
    </message>
    <message>
      <source>{0} has no georeference: the images are fused all the same, but their radiometry is compared by distribution only.</source>
      <extracomment>core/check/place.py: f'{raster.path} has no georeference: the images are fused all the same, but their radiometry is compared by distribution only.'</extracomment>
      <translation>{0} hat keine Georeferenz: die Bilder werden trotzdem fusioniert, aber ihre Radiometrie wird nur nach der Verteilung verglichen.</translation>
    </message>
    <message>
      <source>{0} has no georeference: the pixels are compared in the order of the files.</source>
      <extracomment>evaluation/assess/checks.py: f"{words.listing(without)} {('has' if len(without) == 1 else 'have')} no georeference: the pixels are compared in the order of the files."</extracomment>
      <translation>{0} hat keine Georeferenz: die Pixel werden in der Reihenfolge der Dateien verglichen.</translation>
    </message>
    <message>
      <source>{0} has no pixel that is valid in all {1} used bands: mark bad bands as bad.</source>
      <extracomment>core/runs/training.py: f'{hsi.path} has no pixel that is valid in all {len(plan.bands)} used bands: mark bad bands as bad.'</extracomment>
      <translation>{0} hat kein Pixel, das in allen {1} verwendeten Bändern gültig ist: kennzeichnen Sie schlechte Bänder als schlecht.</translation>
    </message>
    <message>
      <source>{0} has no profile: a property such as profiles with {{"x": […], "y": […]}}.</source>
      <extracomment>core/spectral/response/srf_files.py: f'{feature} has no profile: a property such as profiles with {{"x": […], "y": […]}}.'</extracomment>
      <translation>{0} hat kein Profil: eine Eigenschaft wie profiles mit {{"x": […], "y": […]}}.</translation>
    </message>
    <message>
      <source>{0} has no valid pixel: everything is nodata or zero in a used band.</source>
      <extracomment>core/check/apply.py: f'{msi.path} has no valid pixel: everything is nodata or zero in a used band.'</extracomment>
      <translation>{0} hat kein gültiges Pixel: alles ist in einem verwendeten Band Nodata oder null.</translation>
    </message>
    <message>
      <source>{0} has no valid pixel: everything is nodata, masked or zero in a used band. Choose another image.</source>
      <extracomment>core/check/pixels.py: f'{raster.path} has no valid pixel: everything is nodata, masked or zero in a used band. Choose another image.'</extracomment>
      <translation>{0} hat kein gültiges Pixel: alles ist in einem verwendeten Band Nodata, maskiert oder null. Wählen Sie ein anderes Bild.</translation>
    </message>
    <message>
      <source>{0} has nothing here: this place is one of the pixel coordinates of {1}, which has no georeference.</source>
      <extracomment>profiles/site.py: f'{source.name} has nothing here: this place is one of the pixel coordinates of {hit}, which has no georeference.'</extracomment>
      <translation>{0} hat hier nichts: diese Stelle ist eine der Pixelkoordinaten von {1}, das keine Georeferenz hat.</translation>
    </message>
    <message>
      <source>{0} has nothing to disagree with: the quality raster has {1} and {2}, and no {3}.</source>
      <extracomment>core/predict/quality.py: f'{what} has nothing to disagree with: the quality raster has {CLOSURE} and {OUTSIDE}, and no {SPREAD}.'</extracomment>
      <translation>{0} hat nichts, womit es uneins sein könnte: das Qualitätsraster hat {1} und {2}, und kein {3}.</translation>
    </message>
    <message>
      <source>{0} has only bad bands here: show bad bands to see them.</source>
      <extracomment>profiles/curves.py: f'{profile.source} has only bad bands here: show bad bands to see them.'</extracomment>
      <translation>{0} hat hier nur schlechte Bänder: lassen Sie schlechte Bänder zeigen, um sie zu sehen.</translation>
    </message>
    <message>
      <source>{0} has {1} bands and {2} describes {3} ({4} of them expected in the image): the two are of different products, or one was not copied completely.</source>
      <extracomment>core/raster/products/enmap.py: f'{image} has {count} bands and {metadata} describes {len(described)} ({len(expected)} of them expected in the image): the two are of different products, or one was not copied completely.'</extracomment>
      <translation>{0} hat {1} Bänder, und {2} beschreibt {3} (von denen {4} im Bild erwartet werden): die beiden sind von verschiedenen Produkten, oder eines wurde nicht vollständig kopiert.</translation>
    </message>
    <message>
      <source>{0} has {1} bands and {2} describes {3}: the two are of different products, or one was not copied completely.</source>
      <extracomment>core/raster/products/desis.py: f'{image} has {count} bands and {metadata} describes {len(nodes)}: the two are of different products, or one was not copied completely.'</extracomment>
      <translation>{0} hat {1} Bänder, und {2} beschreibt {3}: die beiden sind von verschiedenen Produkten, oder eines wurde nicht vollständig kopiert.</translation>
    </message>
    <message>
      <source>{0} has {1} bands; PlanetScope images have 8 or 4. Choose the image itself.</source>
      <extracomment>core/raster/products/superdove.py: f'{image} has {count} bands; PlanetScope images have 8 or 4. Choose the image itself.'</extracomment>
      <translation>{0} hat {1} Bänder; PlanetScope-Bilder haben 8 oder 4. Wählen Sie das Bild selbst.</translation>
    </message>
    <message>
      <source>{0} has {1} usable band: a hyperspectral cube needs several.</source>
      <extracomment>evaluation/simulate/checks.py: f'{hsi.path} has {len(index)} usable band: a hyperspectral cube needs several.'</extracomment>
      <translation>{0} hat {1} brauchbares Band: ein Hyperspektral-Datenwürfel braucht mehrere.</translation>
    </message>
    <message>
      <source>{0} has {1} usable band: a hyperspectral image needs several. Are the two images swapped?</source>
      <extracomment>core/check/fusion.py: f'{hsi.path} has {len(index)} usable band: a hyperspectral image needs several. Are the two images swapped?'</extracomment>
      <translation>{0} hat {1} brauchbares Band: ein Hyperspektralbild braucht mehrere. Sind die beiden Bilder vertauscht?</translation>
    </message>
    <message>
      <source>{0} has {1}, this machine {2}: use one version.</source>
      <extracomment>core/predict/cluster/check.py: f'{_workers(who)} has {what}, this machine {here}: use one version.'</extracomment>
      <translation>{0} hat {1}, dieser Rechner {2}: nehmen Sie eine Version.</translation>
    </message>
    <message>
      <source>{0} has {1}, this machine {2}: values may differ in their last digit from a local run's.</source>
      <extracomment>core/predict/cluster/check.py: f"{_workers(who)} has {what}, this machine {here}: values may differ in their last digit from a local run's."</extracomment>
      <translation>{0} hat {1}, dieser Rechner {2}: Werte können in der letzten Stelle von denen eines örtlichen Laufs abweichen.</translation>
    </message>
    <message>
      <source>{0} have no georeference: the pixels are compared in the order of the files.</source>
      <extracomment>evaluation/assess/checks.py: f"{words.listing(without)} {('has' if len(without) == 1 else 'have')} no georeference: the pixels are compared in the order of the files."</extracomment>
      <translation>{0} haben keine Georeferenz: die Pixel werden in der Reihenfolge der Dateien verglichen.</translation>
    </message>
    <message>
      <source>{0} holds more than {1} files: choose the product itself.</source>
      <extracomment>core/raster/products/files.py: f'{folder} holds more than {MAX_ENTRIES} files: choose the product itself.'</extracomment>
      <translation>{0} enthält mehr als {1} Dateien: wählen Sie das Produkt selbst.</translation>
    </message>
    <message>
      <source>{0} holds no JSON object: this is no product's metadata.</source>
      <extracomment>core/raster/products/files.py: f"{path} holds no JSON object: this is no product's metadata."</extracomment>
      <translation>{0} enthält kein JSON-Objekt: das sind keine Metadaten eines Produkts.</translation>
    </message>
    <message>
      <source>{0} holds no raster bands: choose the image file itself.</source>
      <extracomment>core/raster/metadata/variables.py: f'{path} holds no raster bands: choose the image file itself.'</extracomment>
      <translation>{0} enthält keine Rasterbänder: wählen Sie die Bilddatei selbst.</translation>
    </message>
    <message>
      <source>{0} holds several Landsat scenes ({1}): choose the MTL file of one.</source>
      <extracomment>core/raster/products/landsat.py: f'{path} holds several Landsat scenes ({names}): choose the MTL file of one.'</extracomment>
      <translation>{0} enthält mehrere Landsat-Szenen ({1}): wählen Sie die MTL-Datei von einer.</translation>
    </message>
    <message>
      <source>{0} holds {1} ({2}): give one by its GDAL name as the image ({3}, for example).</source>
      <extracomment>core/raster/metadata/variables.py: f"{path} holds {words.count(len(names), 'variable')} ({words.listing([*shown, f'{more} more'] if more else shown)}): give one by its GDAL name as the image ({names[0]}, for example)."</extracomment>
      <translation>{0} enthält {1} ({2}): geben Sie eine mit ihrem GDAL-Namen als Bild an (zum Beispiel {3}).</translation>
    </message>
    <message>
      <source>{0} holds {1} products of {2} ({3}): choose one of these files.</source>
      <extracomment>core/raster/products/files.py: f'{path} holds {len(found)} products of {product} ({names}): choose one of these files.'</extracomment>
      <translation>{0} enthält {1} Produkte von {2} ({3}): wählen Sie eine dieser Dateien.</translation>
    </message>
    <message>
      <source>{0} holds {1} products of {2}: choose one of the files.</source>
      <extracomment>core/raster/products/arrays.py: f'{path} holds {len(wanted)} products of {product}: choose one of the files.'</extracomment>
      <translation>{0} enthält {1} Produkte von {2}: wählen Sie eine der Dateien.</translation>
    </message>
    <message>
      <source>{0} is a PRISMA product of level {1}: get the L2D one, which is on a map grid.</source>
      <extracomment>core/raster/products/prisma.py: f'{path} is a PRISMA product of level {level}: get the L2D one, which is on a map grid.'</extracomment>
      <translation>{0} ist ein PRISMA-Produkt der Stufe {1}: holen Sie das der Stufe L2D, das auf einem Kartengitter liegt.</translation>
    </message>
    <message>
      <source>{0} is a Sentinel-2 L1C product: get the L2A (surface reflectance) one of it.</source>
      <extracomment>core/raster/products/sentinel2.py: f'{path} is a Sentinel-2 L1C product: get the L2A (surface reflectance) one of it.'</extracomment>
      <translation>{0} ist ein Sentinel-2-Produkt der Stufe L1C: holen Sie das der Stufe L2A (Bodenreflexion).</translation>
    </message>
    <message>
      <source>{0} is a folder: give the name of a file in it.</source>
      <extracomment>core/check/outputs.py: f'{path} is a folder: give the name of a file in it.'</extracomment>
      <translation>{0} ist ein Ordner: geben Sie den Namen einer Datei darin an.</translation>
    </message>
    <message>
      <source>{0} is a product of {1}, and this GDAL has no {2} driver to read it: install GDAL's plugin for it, or use a QGIS that comes with it.</source>
      <extracomment>core/raster/products/arrays.py: f"{path} is a product of {product}, and this GDAL has no {' or '.join(drivers)} driver to read it: install GDAL's plugin for it, or use a QGIS that comes with it."</extracomment>
      <translation>{0} ist ein Produkt von {1}, und dieses GDAL hat keinen Treiber {2}, um es zu lesen: installieren Sie das GDAL-Plugin dafür, oder nehmen Sie ein QGIS, das es mitbringt.</translation>
    </message>
    <message>
      <source>{0} is a product of {1}, but {2} is missing. It says {3}: {4}.</source>
      <extracomment>core/raster/products/files.py: f'{path} is a product of {product}, but {missing} is missing. It says {purpose}: {remedy}.'</extracomment>
      <translation>{0} ist ein Produkt von {1}, aber es fehlt {2}. Das sagt, {3}: {4}.</translation>
    </message>
    <message>
      <source>{0} is a virtual raster, whose tiles are GeoTIFFs: give the format GTiff, or another name.</source>
      <extracomment>core/predict/cluster/where.py: f'{path} is a virtual raster, whose tiles are GeoTIFFs: give the format GTiff, or another name.'</extracomment>
      <translation>{0} ist ein virtuelles Raster, dessen Kacheln GeoTIFFs sind: geben Sie das Format GTiff an, oder einen anderen Namen.</translation>
    </message>
    <message>
      <source>{0} is larger than {1} MiB: this is no metadata file.</source>
      <extracomment>core/raster/products/files.py: f'{path} is larger than {MAX_TEXT_BYTES // 1024 ** 2} MiB: this is no metadata file.'</extracomment>
      <translation>{0} ist größer als {1} MiB: das ist keine Metadatendatei.</translation>
    </message>
    <message>
      <source>{0} is no ENVI header, which begins with the line ENVI.</source>
      <extracomment>core/raster/metadata/sidecar.py: f'{name} is no ENVI header, which begins with the line ENVI.'</extracomment>
      <translation>{0} ist keine ENVI-Kopfdatei, die mit der Zeile ENVI beginnt.</translation>
    </message>
    <message>
      <source>{0} is no XML document. Was it copied completely?</source>
      <extracomment>core/raster/products/files.py: f'{path} is no XML document. Was it copied completely?'</extracomment>
      <translation>{0} ist kein XML-Dokument. Wurde es vollständig kopiert?</translation>
    </message>
    <message>
      <source>{0} is no coordinate system: write it as EPSG:32633.</source>
      <extracomment>core/raster/crs.py: f'{text[:80]!r} is no coordinate system: write it as EPSG:32633.'</extracomment>
      <translation>{0} ist kein Koordinatensystem: schreiben Sie es als EPSG:32633.</translation>
    </message>
    <message>
      <source>{0} is no count</source>
      <extracomment>core/predict/cluster/answer.py: f'{str(value)[:40]!r} is no count'</extracomment>
      <translation>{0} ist keine Anzahl</translation>
    </message>
    <message>
      <source>{0} is no name for the format {1}: end it in {2}, or choose another format.</source>
      <extracomment>core/base/file_formats.py: f'{path} is no name for the format {file_format}: end it in {EXTENSIONS[file_format][0]}, or choose another format.'</extracomment>
      <translation>{0} ist kein Name für das Format {1}: lassen Sie ihn auf {2} enden, oder wählen Sie ein anderes Format.</translation>
    </message>
    <message>
      <source>{0} is no ordinary file: it is not read.</source>
      <extracomment>core/raster/products/files.py: f'{path} is no ordinary file: it is not read.'</extracomment>
      <translation>{0} ist keine gewöhnliche Datei: sie wird nicht gelesen.</translation>
    </message>
    <message>
      <source>{0} is not a SpectraLift model, or it is damaged ({1}). Train it again.</source>
      <extracomment>core/train/checkpoint.py: f'{path} is not a SpectraLift model, or it is damaged ({archive.reason(e)}). Train it again.'</extracomment>
      <translation>{0} ist kein SpectraLift-Modell, oder es ist beschädigt ({1}). Trainieren Sie es neu.</translation>
    </message>
    <message>
      <source>{0} is not a SpectraLift model.</source>
      <extracomment>core/train/checkpoint.py: f'{path} is not a SpectraLift model.'</extracomment>
      <translation>{0} ist kein SpectraLift-Modell.</translation>
    </message>
    <message>
      <source>{0} is not a number.</source>
      <extracomment>core/spectral/tables.py: f'{cell[:40]!r} is not a number.'</extracomment>
      <translation>{0} ist keine Zahl.</translation>
    </message>
    <message>
      <source>{0} is not a plain file: choose another name.</source>
      <extracomment>core/check/outputs.py: f'{path} is not a plain file: choose another name.'</extracomment>
      <translation>{0} ist keine einfache Datei: wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
      <source>{0} is not as large as it was.</source>
      <extracomment>core/raster/write/saved.py: f'{place} is not as large as it was.'</extracomment>
      <translation>{0} ist nicht so groß, wie es war.</translation>
    </message>
    <message>
      <source>{0} is not complete: its header promises {1} bytes ({2} × {3} pixels, {4} bands, {5} bytes each) and there are {6}. Copy it again, or correct the header.</source>
      <extracomment>core/raster/metadata/envi_file.py: f'{path} is not complete: its header promises {needed} bytes ({cols} × {rows} pixels, {count} bands, {itemsize} bytes each) and there are {size}. Copy it again, or correct the header.'</extracomment>
      <translation>{0} ist nicht vollständig: die Kopfdatei verspricht {1} Bytes ({2} × {3} Pixel, {4} Bänder, je {5} Bytes), und es gibt {6}. Kopieren Sie die Datei noch einmal, oder korrigieren Sie die Kopfdatei.</translation>
    </message>
    <message>
      <source>{0} is not drawn: few bands cannot be normalised like many.</source>
      <extracomment>profiles/curves.py: f'{site.msi.source} is not drawn: few bands cannot be normalised like many.'</extracomment>
      <translation>{0} wird nicht gezeichnet: wenige Bänder lassen sich nicht normieren wie viele.</translation>
    </message>
    <message>
      <source>{0} is not drawn: its band numbers are not those of the spectra.</source>
      <extracomment>profiles/curves.py: f'{site.msi.source} is not drawn: its band numbers are not those of the spectra.'</extracomment>
      <translation>{0} wird nicht gezeichnet: seine Bandnummern sind nicht die der Spektren.</translation>
    </message>
    <message>
      <source>{0} is not readable as JSON: {1}. Was it copied completely?</source>
      <extracomment>core/raster/products/files.py: f'{path} is not readable as JSON: {e}. Was it copied completely?'</extracomment>
      <translation>{0} lässt sich nicht als JSON lesen: {1}. Wurde es vollständig kopiert?</translation>
    </message>
    <message>
      <source>{0} is not there any more: {1}.</source>
      <extracomment>core/raster/write/saved.py: f'{place} is not there any more: {e.strerror}.'</extracomment>
      <translation>{0} ist nicht mehr da: {1}.</translation>
    </message>
    <message>
      <source>{0} is not well-formed XML: {1}. Was it copied completely?</source>
      <extracomment>core/raster/products/files.py: f'{path} is not well-formed XML: {e}. Was it copied completely?'</extracomment>
      <translation>{0} ist kein wohlgeformtes XML: {1}. Wurde es vollständig kopiert?</translation>
    </message>
    <message>
      <source>{0} is of a Landsat product of level {1}: get the Level 2 (L2SP or L2SR) one, which has surface reflectance.</source>
      <extracomment>core/raster/products/landsat.py: f"{mtl} is of a Landsat product of level {level[:20] or 'unknown'}: get the Level 2 (L2SP or L2SR) one, which has surface reflectance."</extracomment>
      <translation>{0} gehört zu einem Landsat-Produkt der Stufe {1}: holen Sie das der Stufe 2 (L2SP oder L2SR), das Bodenreflexion enthält.</translation>
    </message>
    <message>
      <source>{0} is read through a lookup table and cannot be brought onto another grid: it can be the hyperspectral image, not the multispectral one.</source>
      <extracomment>core/raster/read/decimated.py: f'{source.path} is read through a lookup table and cannot be brought onto another grid: it can be the hyperspectral image, not the multispectral one.'</extracomment>
      <translation>{0} wird über eine Nachschlagetabelle gelesen und lässt sich nicht auf ein anderes Gitter bringen: es kann das Hyperspektralbild sein, nicht das multispektrale.</translation>
    </message>
    <message>
      <source>{0} is the name of an ENVI header: end the image in .bsq or .dat.</source>
      <extracomment>core/check/outputs.py: f'{path} is the name of an ENVI header: end the image in .bsq or .dat.'</extracomment>
      <translation>{0} ist der Name einer ENVI-Kopfdatei: lassen Sie das Bild auf .bsq oder .dat enden.</translation>
    </message>
    <message>
      <source>{0} is the name of the table beside the report: end it in .json.</source>
      <extracomment>core/check/batch.py: f'{report} is the name of the table beside the report: end it in .json.'</extracomment>
      <translation>{0} ist der Name der Tabelle neben dem Bericht: Lassen Sie ihn auf .json enden.</translation>
    </message>
    <message>
      <source>{0} is too large for a SpectraLift model.</source>
      <extracomment>core/train/checkpoint.py: f'{path} is too large for a SpectraLift model.'</extracomment>
      <translation>{0} ist zu groß für ein SpectraLift-Modell.</translation>
    </message>
    <message>
      <source>{0} is too large for an ENVI header.</source>
      <extracomment>core/raster/metadata/sidecar.py: f'{name} is too large for an ENVI header.'</extracomment>
      <translation>{0} ist zu groß für eine ENVI-Kopfdatei.</translation>
    </message>
    <message>
      <source>{0} left out as asked.</source>
      <extracomment>core/check/bands.py: f'{bands_are(left_out, bands, HSI)} left out as asked.'</extracomment>
      <translation>{0} wie gewünscht weggelassen.</translation>
    </message>
    <message>
      <source>{0} left out: the other image has none of that kind.</source>
      <extracomment>evaluation/assess/checks.py: f'{left_out} left out: the other image has none of that kind.'</extracomment>
      <translation>{0} weggelassen: das andere Bild hat keine dieser Art.</translation>
    </message>
    <message>
      <source>{0} lists numbers that are no wavelengths: {1} to {2}.</source>
      <extracomment>core/raster/metadata/sidecar.py: f'{header.name} lists numbers that are no wavelengths: {values[0]:g} to {values[-1]:g}.'</extracomment>
      <translation>{0} zählt Zahlen auf, die keine Wellenlängen sind: {1} bis {2}.</translation>
    </message>
    <message>
      <source>{0} marked as transparency (alpha) in the file and taken as data: no pixel is left out for it.</source>
      <extracomment>core/check/bands.py: f"{bands_are(alpha, msi.bands, 'the multispectral image')} marked as transparency (alpha) in the file and taken as data: no pixel is left out for it."</extracomment>
      <translation>{0} in der Datei als Transparenz (Alpha) gekennzeichnet und als Daten verwendet: deswegen wird kein Pixel weggelassen.</translation>
    </message>
    <message>
      <source>{0} marked bad and left out of the result.</source>
      <extracomment>core/check/bands.py: f'{bands_are(marked, bands, HSI)} marked bad and left out of the result.'</extracomment>
      <translation>{0} als schlecht gekennzeichnet und im Ergebnis weggelassen.</translation>
    </message>
    <message>
      <source>{0} marked bad and left out.</source>
      <extracomment>evaluation/assess/checks.py: f'{bands_are(bad, raster.bands, of)} marked bad and left out.'</extracomment>
      <translation>{0} als schlecht gekennzeichnet und weggelassen.</translation>
    </message>
    <message>
      <source>{0} must be from {1} to {2}, not {3}</source>
      <extracomment>core/train/options.py: f'{name} must be from {least:g} to {most:g}, not {value!r}'</extracomment>
      <translation>{0} muss von {1} bis {2} sein, nicht {3}</translation>
    </message>
    <message>
      <source>{0} must be one of {1}, not {2}</source>
      <extracomment>core/runs/fusion.py: f"{name} must be one of {', '.join(known)}, not {value!r}"</extracomment>
      <translation>{0} muss eines von {1} sein, nicht {2}</translation>
    </message>
    <message>
      <source>{0} names no bad bands: the hyperspectral image has bands 1 to {1}; write numbers and ranges such as 130-135,220, or {2}.</source>
      <extracomment>core/spectral/user_bands.py: f'{word[:40]!r} names no bad bands: the hyperspectral image has bands 1 to {len(bands)}; write numbers and ranges such as 130-135,220, or {WATER_VAPOUR}.'</extracomment>
      <translation>{0} nennt keine schlechten Bänder: das Hyperspektralbild hat die Bänder 1 bis {1}; schreiben Sie Nummern und Bereiche wie 130-135,220, oder {2}.</translation>
    </message>
    <message>
      <source>{0} names no wavelengths: choose band numbers for the x axis.</source>
      <extracomment>profiles/curves.py: f'{profile.source} names no wavelengths: choose band numbers for the x axis.'</extracomment>
      <translation>{0} nennt keine Wellenlängen: wählen Sie Bandnummern für die x-Achse.</translation>
    </message>
    <message>
      <source>{0} names no wavelengths: choose its sensor to see its values.</source>
      <extracomment>profiles/curves.py: f'{site.msi.source} names no wavelengths: choose its sensor to see its values.'</extracomment>
      <translation>{0} nennt keine Wellenlängen: wählen Sie seinen Sensor, um seine Werte zu sehen.</translation>
    </message>
    <message>
      <source>{0} needs the multispectral image (msi) that names its bands.</source>
      <extracomment>core/check/bands.py: f'{FROM_METADATA} needs the multispectral image (msi) that names its bands.'</extracomment>
      <translation>{0} braucht das Multispektralbild (msi), das seine Bänder nennt.</translation>
    </message>
    <message>
      <source>{0} nests deeper than {1} elements: this is no product's metadata.</source>
      <extracomment>core/raster/products/files.py: f"{self._path} nests deeper than {MAX_DEPTH} elements: this is no product's metadata."</extracomment>
      <translation>{0} ist tiefer als {1} Elemente verschachtelt: das sind keine Metadaten eines Produkts.</translation>
    </message>
    <message>
      <source>{0} nm is not between {1} and {2} nm.</source>
      <extracomment>core/spectral/response/curves.py: f'{wavelength[far[0]]:g} nm is not between {low:g} and {high:g} nm.'</extracomment>
      <translation>{0} nm liegt nicht zwischen {1} und {2} nm.</translation>
    </message>
    <message>
      <source>{0} not used: no band of the response fits.</source>
      <extracomment>core/check/bands.py: f"{bands_are(left_out, msi.bands, 'the multispectral image')} not used: no band of the response fits."</extracomment>
      <translation>{0} nicht verwendet: kein Band der Empfindlichkeit passt.</translation>
    </message>
    <message>
      <source>{0} not used: the model has no such band.</source>
      <extracomment>core/check/apply.py: f"{bands_are(left_out, msi.bands, 'the multispectral image')} not used: the model has no such band."</extracomment>
      <translation>{0} nicht verwendet: das Modell hat kein solches Band.</translation>
    </message>
    <message>
      <source>{0} of a {1} must be {2}, not {3}</source>
      <extracomment>core/request/request.py: f'{name} of a {cls.__name__} must be {wanted.__name__}, not {str(value)[:60]!r}'</extracomment>
      <translation>{0} eines {1} muss {2} sein, nicht {3}</translation>
    </message>
    <message>
      <source>{0} of {1} scenes are done, {2} failed.</source>
      <extracomment>core/runs/batch.py: f'{done} of {all_of_them} scenes are done, {len(self._problems)} failed.'</extracomment>
      <translation>{0} von {1} Szenen sind fertig, {2} gescheitert.</translation>
    </message>
    <message>
      <source>{0} pixels are zero in every band of one image: they have no spectral angle.</source>
      <extracomment>evaluation/assess/run.py: f'{undefined} pixels are zero in every band of one image: they have no spectral angle.'</extracomment>
      <translation>{0} Pixel sind in jedem Band eines Bildes null: sie haben keinen Spektralwinkel.</translation>
    </message>
    <message>
      <source>{0} pixels of {1} are more than are read at once ({2})</source>
      <extracomment>profiles/read.py: f'{shape.size:,} pixels of {source} are more than are read at once ({most_pixels:,})'</extracomment>
      <translation>{0} Pixel von {1} sind mehr, als auf einmal gelesen werden ({2})</translation>
    </message>
    <message>
      <source>{0} says neither good nor bad: write 1 or 0.</source>
      <extracomment>core/spectral/user_bands.py: f'{cell[:40]!r} says neither good nor bad: write 1 or 0.'</extracomment>
      <translation>{0} sagt weder gut noch schlecht: schreiben Sie 1 oder 0.</translation>
    </message>
    <message>
      <source>{0} simulated by SpectraLift from {1}</source>
      <extracomment>evaluation/simulate/run.py: f'{what} simulated by SpectraLift from {source}'</extracomment>
      <translation>{0}, von SpectraLift simuliert aus {1}</translation>
    </message>
    <message>
      <source>{0} spectra of {1} values are not a response: 1 to {2} of 2 or more.</source>
      <extracomment>core/spectral/response/srf_files.py: f'{count} spectra of {samples} values are not a response: 1 to {MAX_BANDS} of 2 or more.'</extracomment>
      <translation>{0} Spektren von {1} Werten sind keine Empfindlichkeit: 1 bis {2} von 2 oder mehr.</translation>
    </message>
    <message>
      <source>{0} stores {1}: bands of real numbers are needed.</source>
      <extracomment>core/raster/metadata/dataset.py: f"{path} stores {', '.join(sorted(kinds))}: bands of real numbers are needed."</extracomment>
      <translation>{0} speichert {1}: gebraucht werden Bänder mit reellen Zahlen.</translation>
    </message>
    <message>
      <source>{0} sums for {1} layers</source>
      <extracomment>core/predict/quality.py: f'{len(state[0])} sums for {len(self.bands)} layers'</extracomment>
      <translation>{0} Summen für {1} Schichten</translation>
    </message>
    <message>
      <source>{0} values of the {1} left the range of its type and were clipped: dtype float32 keeps them.</source>
      <extracomment>evaluation/simulate/run.py: f'{image.counts.clipped} values of the {name} left the range of its type and were clipped: dtype float32 keeps them.'</extracomment>
      <translation>{0} Werte von {1} lagen außerhalb des Bereichs des Typs und wurden abgeschnitten: dtype float32 behält sie.</translation>
    </message>
    <message>
      <source>{0} vanished while it was being read: run again when it is complete.</source>
      <extracomment>core/raster/open_file.py: f"{raster.path} {('changed' if stamp else 'vanished')} while it was being read: run again when it is complete."</extracomment>
      <translation>{0} ist verschwunden, während es gelesen wurde: starten Sie neu, wenn es vollständig ist.</translation>
    </message>
    <message>
      <source>{0} was made by another version of SpectraLift (format {1}, this one reads {2}): train it again.</source>
      <extracomment>core/train/checkpoint.py: f"{path} was made by another version of SpectraLift (format {str(description.get('version'))[:20]}, this one reads {VERSION}): train it again."</extracomment>
      <translation>{0} wurde von einer anderen Version von SpectraLift erzeugt (Format {1}, diese liest {2}): trainieren Sie es neu.</translation>
    </message>
    <message>
      <source>{0} where water vapour swallows the light and spectra are mostly noise: leave them out with bad bands {1}, or keep them.</source>
      <extracomment>core/check/bands.py: f'{bands_are(wet, bands, HSI)} where water vapour swallows the light and spectra are mostly noise: leave them out with bad bands {user_bands.WATER_VAPOUR}, or keep them.'</extracomment>
      <translation>{0} wo Wasserdampf das Licht schluckt und Spektren fast nur Rauschen sind: lassen Sie sie weg (schlechte Bänder {1}), oder behalten Sie sie.</translation>
    </message>
    <message>
      <source>{0} without data and left out of the result.</source>
      <extracomment>core/check/fusion.py: f'{bands_are(index[empty], bands, band_checks.HSI)} without data and left out of the result.'</extracomment>
      <translation>{0} ohne Daten und im Ergebnis weggelassen.</translation>
    </message>
    <message>
      <source>{0} without data and left out.</source>
      <extracomment>evaluation/assess/checks.py: f'{bands_are(empty, raster.bands, of)} without data and left out.'</extracomment>
      <translation>{0} ohne Daten und weggelassen.</translation>
    </message>
    <message>
      <source>{0} workers could not be started: {1}.</source>
      <extracomment>core/predict/cluster/session.py: f'{where.n_workers} workers could not be started: {reason}.'</extracomment>
      <translation>{0} Worker konnten nicht gestartet werden: {1}.</translation>
    </message>
    <message>
      <source>{0} would replace the scene {1}: choose another folder.</source>
      <extracomment>core/check/batch.py: f'{path} would replace the scene {scenes[real]}: choose another folder.'</extracomment>
      <translation>{0} würde die Szene {1} ersetzen: wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
      <source>{0} {1} is no signal-to-noise ratio: give it in dB, such as 35, or none.</source>
      <extracomment>evaluation/simulate/checks.py: f'{name} {text!r} is no signal-to-noise ratio: give it in dB, such as 35, or none.'</extracomment>
      <translation>{0} {1} ist kein Signal-Rausch-Verhältnis: geben Sie es in dB an, etwa 35, oder none.</translation>
    </message>
    <message>
      <source>{0} {1} is not known: choose {2}.</source>
      <extracomment>core/check/fusion.py: f"{name} {value!r} is not known: choose {words.listing(known, 'or')}."</extracomment>
      <translation>{0} {1} ist nicht bekannt: wählen Sie {2}.</translation>
    </message>
    <message>
      <source>{0} {1} with some room to spare, and {2} has {3} free: free some space, or choose another disk, fewer bands or a smaller type (dtype).</source>
      <extracomment>core/check/outputs.py: f'{makes} {words.size(needed + DISK_MARGIN_BYTES)} with some room to spare, and {folder} has {words.size(free)} free: free some space, or choose another disk, fewer bands or a smaller type (dtype).'</extracomment>
      <translation>{0} {1} mit etwas Reserve, und auf {2} sind {3} frei: schaffen Sie Platz, oder wählen Sie einen anderen Datenträger, weniger Bänder oder einen kleineren Typ (dtype).</translation>
    </message>
    <message>
      <source>{0} × {1} pixels are no multiple of {2}; left out: {3}.</source>
      <extracomment>evaluation/simulate/checks.py: f'{cols} × {rows} pixels are no multiple of {r}; left out: {words.listing(lost)}.'</extracomment>
      <translation>{0} × {1} Pixel sind kein Vielfaches von {2}; weggelassen: {3}.</translation>
    </message>
    <message>
      <source>{0}, a product of {1}, cannot be opened: {2}. Was it copied completely?</source>
      <extracomment>core/raster/products/arrays.py: f'{path}, a product of {product}, cannot be opened: {reason}. Was it copied completely?'</extracomment>
      <translation>{0}, ein Produkt von {1}, kann nicht geöffnet werden: {2}. Wurde es vollständig kopiert?</translation>
    </message>
    <message>
      <source>{0}, against its colour interpretation</source>
      <extracomment>core/spectral/mapping/band_guess.py: f'{stored[0].how}, against its colour interpretation'</extracomment>
      <translation>{0}, entgegen seiner Farbdeutung</translation>
    </message>
    <message>
      <source>{0}, against its wavelengths</source>
      <extracomment>core/spectral/mapping/band_guess.py: f'{guess.how}, against its wavelengths'</extracomment>
      <translation>{0}, entgegen seinen Wellenlängen</translation>
    </message>
    <message>
      <source>{0}, its last band being called alpha</source>
      <extracomment>core/spectral/mapping/band_guess.py: f'{guess.how}, its last band being called alpha'</extracomment>
      <translation>{0}, da sein letztes Band alpha heißt</translation>
    </message>
    <message>
      <source>{0}, where the tiles of {1} go, is no folder: choose another name.</source>
      <extracomment>core/predict/cluster/where.py: f'{tiles_folder(path)}, where the tiles of {path} go, is no folder: choose another name.'</extracomment>
      <translation>{0}, wohin die Kacheln von {1} kommen, ist kein Ordner: wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
      <source>{0}: /{1} does not hold 16-bit numbers: this is not how {2} delivers it.</source>
      <extracomment>core/raster/products/prisma.py: f'{path}: /{name} does not hold 16-bit numbers: this is not how {PRODUCT} delivers it.'</extracomment>
      <translation>{0}: /{1} enthält keine 16-Bit-Zahlen: so liefert {2} es nicht.</translation>
    </message>
    <message>
      <source>{0}: /{1} has another size than the image: download it again.</source>
      <extracomment>core/raster/products/tanager.py: f'{path}: /{name} has another size than the image: download it again.'</extracomment>
      <translation>{0}: /{1} hat eine andere Größe als das Bild: laden Sie es noch einmal herunter.</translation>
    </message>
    <message>
      <source>{0}: ENVI files cannot be compressed: use .tif, or compress none.</source>
      <extracomment>evaluation/simulate/checks.py: f'{path}: ENVI files cannot be compressed: use .tif, or compress none.'</extracomment>
      <translation>{0}: ENVI-Dateien können nicht komprimiert werden: nehmen Sie .tif, oder keine Kompression (none).</translation>
    </message>
    <message>
      <source>{0}: a response needs at least one band and two wavelengths.</source>
      <extracomment>core/spectral/response/srf.py: f'{self.sensor}: a response needs at least one band and two wavelengths.'</extracomment>
      <translation>{0}: eine Empfindlichkeit braucht mindestens ein Band und zwei Wellenlängen.</translation>
    </message>
    <message>
      <source>{0}: an ENVI file cannot say where the pixels of {1} lie, as their grid is turned, sheared or mirrored, placed by control points, or of a rare coordinate system. Write a GeoTIFF instead (.tif).</source>
      <extracomment>core/check/place.py: f'{path}: an ENVI file cannot say where the pixels of {source.path} lie, as their grid is turned, sheared or mirrored, placed by control points, or of a rare coordinate system. Write a GeoTIFF instead (.tif).'</extracomment>
      <translation>{0}: eine ENVI-Datei kann nicht sagen, wo die Pixel von {1} liegen, denn ihr Gitter ist gedreht, geschert oder gespiegelt, durch Passpunkte festgelegt oder in einem seltenen Koordinatensystem. Schreiben Sie stattdessen ein GeoTIFF (.tif).</translation>
    </message>
    <message>
      <source>{0}: band {1} falls between the {2} bands of the cube.</source>
      <extracomment>evaluation/simulate/response.py: f"{bands.sensor}: band {', '.join(lost)} falls between the {len(wavelength_nm)} bands of the cube."</extracomment>
      <translation>{0}: Band {1} fällt zwischen die {2} Bänder des Datenwürfels.</translation>
    </message>
    <message>
      <source>{0}: band {1} lies outside the hyperspectral bands.</source>
      <extracomment>core/spectral/response/srf.py: f"{self.sensor}: band {', '.join(lost)} lies outside the hyperspectral bands."</extracomment>
      <translation>{0}: Band {1} liegt außerhalb der Hyperspektralbänder.</translation>
    </message>
    <message>
      <source>{0}: every band is marked bad. Check its bad bands list (bbl) and the bad bands given.</source>
      <extracomment>core/check/fusion.py: f'{hsi.path}: every band is marked bad. Check its bad bands list (bbl) and the bad bands given.'</extracomment>
      <translation>{0}: jedes Band ist als schlecht gekennzeichnet. Prüfen Sie die Liste schlechter Bänder (bbl) und die angegebenen schlechten Bänder.</translation>
    </message>
    <message>
      <source>{0}: every band is marked bad. Check its bad bands list (bbl).</source>
      <extracomment>evaluation/simulate/checks.py: f'{hsi.path}: every band is marked bad. Check its bad bands list (bbl).'</extracomment>
      <translation>{0}: jedes Band ist als schlecht gekennzeichnet. Prüfen Sie die Liste schlechter Bänder (bbl).</translation>
    </message>
    <message>
      <source>{0}: every band needs a centre and a width above zero.</source>
      <extracomment>core/spectral/response/srf.py: f'{sensor}: every band needs a centre and a width above zero.'</extracomment>
      <translation>{0}: jedes Band braucht eine Mitte und eine Breite über null.</translation>
    </message>
    <message>
      <source>{0}: every response (y) must be a number that is not negative.</source>
      <extracomment>core/spectral/response/srf_files.py: f'{feature}: every response (y) must be a number that is not negative.'</extracomment>
      <translation>{0}: jede Empfindlichkeit (y) muss eine Zahl sein, die nicht negativ ist.</translation>
    </message>
    <message>
      <source>{0}: every response must be a number that is not negative.</source>
      <extracomment>core/spectral/response/srf.py: f'{self.sensor}: every response must be a number that is not negative.'</extracomment>
      <translation>{0}: jede Empfindlichkeit muss eine Zahl sein, die nicht negativ ist.</translation>
    </message>
    <message>
      <source>{0}: its VNIR and SWIR cubes differ in size: this is not how {1} delivers them.</source>
      <extracomment>core/raster/products/prisma.py: f'{path}: its VNIR and SWIR cubes differ in size: this is not how {PRODUCT} delivers them.'</extracomment>
      <translation>{0}: seine VNIR- und SWIR-Würfel sind verschieden groß: so liefert {1} sie nicht.</translation>
    </message>
    <message>
      <source>{0}: its bands are all combinations of {1}. Cut out one image first, so that the bands are its wavelengths alone.</source>
      <extracomment>core/raster/metadata/axes.py: f"{path}: its bands are all combinations of {', '.join(names)}. Cut out one image first, so that the bands are its wavelengths alone."</extracomment>
      <translation>{0}: seine Bänder sind alle Kombinationen von {1}. Schneiden Sie zuerst ein Bild heraus, sodass die Bänder nur noch seine Wellenlängen sind.</translation>
    </message>
    <message>
      <source>{0}: maps are written as GeoTIFF, end the name in .tif.</source>
      <extracomment>core/check/outputs.py: f'{path}: maps are written as GeoTIFF, end the name in .tif.'</extracomment>
      <translation>{0}: Karten werden als GeoTIFF geschrieben, lassen Sie den Namen auf .tif enden.</translation>
    </message>
    <message>
      <source>{0}: take a smaller polygon, or the Processing algorithm.</source>
      <extracomment>profiles/read.py: f'{many}: take a smaller polygon, or the Processing algorithm.'</extracomment>
      <translation>{0}: nehmen Sie ein kleineres Polygon, oder den Verarbeitungsalgorithmus.</translation>
    </message>
    <message>
      <source>{0}: the dataset {1} cannot be read: {2}.</source>
      <extracomment>core/raster/products/arrays.py: f'{file}: the dataset {array.GetFullName()} cannot be read: {e}.'</extracomment>
      <translation>{0}: der Datensatz {1} kann nicht gelesen werden: {2}.</translation>
    </message>
    <message>
      <source>{0}: the dataset {1} has {2} values, which cannot be right.</source>
      <extracomment>core/raster/products/arrays.py: f'{file}: the dataset {array.GetFullName()} has {count} values, which cannot be right.'</extracomment>
      <translation>{0}: der Datensatz {1} hat {2} Werte, was nicht stimmen kann.</translation>
    </message>
    <message>
      <source>{0}: the response of band {1} is zero everywhere.</source>
      <extracomment>core/spectral/response/srf.py: f'{self.sensor}: the response of band {name} is zero everywhere.'</extracomment>
      <translation>{0}: die Empfindlichkeit von Band {1} ist überall null.</translation>
    </message>
    <message>
      <source>{0}: the wavelengths (x) must differ and lie between {1} and {2} nm; the unit (xUnit) is {3}.</source>
      <extracomment>core/spectral/response/srf_files.py: f'{feature}: the wavelengths (x) must differ and lie between {PLAUSIBLE_NM[0]:g} and {PLAUSIBLE_NM[1]:g} nm; the unit (xUnit) is {str(unit)[:40]!r}.'</extracomment>
      <translation>{0}: die Wellenlängen (x) müssen verschieden sein und zwischen {1} und {2} nm liegen; die Einheit (xUnit) ist {3}.</translation>
    </message>
    <message>
      <source>{0}: the wavelengths must ascend, each once.</source>
      <extracomment>core/spectral/response/srf.py: f'{self.sensor}: the wavelengths must ascend, each once.'</extracomment>
      <translation>{0}: die Wellenlängen müssen ansteigen, jede einmal.</translation>
    </message>
    <message>
      <source>{0}: two bands have the same name ({1}).</source>
      <extracomment>core/spectral/response/srf.py: f"{self.sensor}: two bands have the same name ({', '.join(self.band_names)[:300]})."</extracomment>
      <translation>{0}: zwei Bänder haben denselben Namen ({1}).</translation>
    </message>
    <message>
      <source>{0}: wavelengths far off those of the bands beside them: {1}. Check them: the result depends on them.</source>
      <extracomment>core/check/bands.py: f'{raster.path}: wavelengths far off those of the bands beside them: {_beside(doubtful, raster)}. Check them: the result depends on them.'</extracomment>
      <translation>{0}: Wellenlängen, die weit von denen der Bänder daneben liegen: {1}. Prüfen Sie sie: das Ergebnis hängt von ihnen ab.</translation>
    </message>
    <message>
      <source>{0}: wavelengths that cannot be right: {1}. Correct them, give the wavelengths, or leave the bands out: bad bands {2}.</source>
      <extracomment>core/check/bands.py: f'{raster.path}: wavelengths that cannot be right: {_beside(wrong, raster)}. Correct them, give the wavelengths, or leave the bands out: bad bands {numbers}.'</extracomment>
      <translation>{0}: Wellenlängen, die nicht stimmen können: {1}. Korrigieren Sie sie, geben Sie die Wellenlängen an, oder lassen Sie die Bänder weg: schlechte Bänder {2}.</translation>
    </message>
    <message>
      <source>{0}: what would be read as bands is axis {1} of the image, whose axes are {2}. Store the cube with the spectral axis first, for example with transpose({3}) of numpy or xarray, and open that file.</source>
      <extracomment>core/raster/metadata/axes.py: f'{path}: what would be read as bands is axis {axis or 1} of the image, whose axes are {axes}. Store the cube with the spectral axis first, for example with transpose({order}) of numpy or xarray, and open that file.'</extracomment>
      <translation>{0}: was als Bänder gelesen würde, ist Achse {1} des Bildes, dessen Achsen {2} sind. Speichern Sie den Datenwürfel mit der Spektralachse zuerst, zum Beispiel mit transpose({3}) von numpy oder xarray, und öffnen Sie diese Datei.</translation>
    </message>
    <message>
      <source>{0}: what would be read as bands is axis {1} of the image. Store the cube with the spectral axis first, for example with transpose of numpy or xarray, and open that file.</source>
      <extracomment>core/raster/metadata/axes.py: f'{path}: what would be read as bands is axis {axis} of the image. Store the cube with the spectral axis first, for example with transpose of numpy or xarray, and open that file.'</extracomment>
      <translation>{0}: was als Bänder gelesen würde, ist Achse {1} des Bildes. Speichern Sie den Datenwürfel mit der Spektralachse zuerst, zum Beispiel mit transpose von numpy oder xarray, und öffnen Sie diese Datei.</translation>
    </message>
    <message>
      <source>{0}: x and y must be lists of two or more numbers, as many in one as in the other.</source>
      <extracomment>core/spectral/response/srf_files.py: f'{feature}: x and y must be lists of two or more numbers, as many in one as in the other.'</extracomment>
      <translation>{0}: x und y müssen Listen von zwei oder mehr Zahlen sein, gleich viele in beiden.</translation>
    </message>
    <message>
      <source>{0}: {1} bands at {2} wavelengths are too many.</source>
      <extracomment>core/spectral/response/srf.py: f'{sensor}: {len(names)} bands at {wavelength.size} wavelengths are too many.'</extracomment>
      <translation>{0}: {1} Bänder bei {2} Wellenlängen sind zu viele.</translation>
    </message>
    <message>
      <source>{0}: {1} bands, the narrowest {2} nm wide, are too many.</source>
      <extracomment>core/spectral/response/srf.py: f'{sensor}: {len(centre)} bands, the narrowest {fwhm.min():g} nm wide, are too many.'</extracomment>
      <translation>{0}: {1} Bänder, das schmalste {2} nm breit, sind zu viele.</translation>
    </message>
    <message>
      <source>{0}: {1} has several images here ({2}). Choose one of these files.</source>
      <extracomment>core/raster/products/dlr.py: f'{path}: {product} has several images here ({names}). Choose one of these files.'</extracomment>
      <translation>{0}: {1} hat hier mehrere Bilder ({2}). Wählen Sie eine dieser Dateien.</translation>
    </message>
    <message>
      <source>{0}: {1} has {2} numbers and reflectance {3} bands.</source>
      <extracomment>core/raster/products/emit.py: f'{path}: {name} has {len(found[name])} numbers and reflectance {count} bands.'</extracomment>
      <translation>{0}: {1} hat {2} Zahlen und die Reflexion {3} Bänder.</translation>
    </message>
    <message>
      <source>{0}: {1} of {2} pixels looked at are zero in every band, are no measurements, and are left out.</source>
      <extracomment>core/check/pixels.py: f'{name}: {zero:,} of {left_out.pixels:,} pixels looked at are zero in every band, are no measurements, and are left out.'</extracomment>
      <translation>{0}: {1} von {2} betrachteten Pixeln sind in jedem Band null, sind keine Messwerte und werden weggelassen.</translation>
    </message>
    <message>
      <source>{0}: {1} of {2} pixels looked at hold values far outside the rest of the image ({3} at row {4}, column {5}), are no measurements, and are left out. If this number marks missing data, declare it as nodata.</source>
      <extracomment>core/check/pixels.py: f'{name}: {impossible:,} of {left_out.pixels:,} pixels looked at hold values far outside the rest of the image ({left_out.example:g} at row {row + 1}, column {col + 1}), are no measurements, and are left out. If this number marks missing data, declare it as nodata.'</extracomment>
      <translation>{0}: {1} von {2} betrachteten Pixeln haben Werte weit außerhalb des übrigen Bildes ({3} in Zeile {4}, Spalte {5}), sind keine Messwerte und werden weggelassen. Wenn diese Zahl fehlende Daten kennzeichnet, geben Sie sie als Nodata an.</translation>
    </message>
    <message>
      <source>{0}: {1} speaks of another size than the image has.</source>
      <extracomment>core/raster/products/tanager.py: f'{path}: {FRAMING} speaks of another size than the image has.'</extracomment>
      <translation>{0}: {1} spricht von einer anderen Größe, als das Bild hat.</translation>
    </message>
    <message>
      <source>{0}METADATA.XML beside it</source>
      <extracomment>core/raster/products/dlr.py: f'{_stem(image)}METADATA.XML beside it'</extracomment>
      <translation>{0}METADATA.XML daneben</translation>
    </message>
    <message>
      <source>{0}–{1} nm in {2} bands</source>
      <extracomment>evaluation/assess/checks.py: f'{centre.min():.0f}–{centre.max():.0f} nm in {len(centre)} bands'</extracomment>
      <translation>{0}–{1} nm in {2} Bändern</translation>
    </message>
    <message>
      <source>{columns} × {rows} pixels</source>
      <extracomment>gui/fusion/preflight_panel.py</extracomment>
      <translation>{columns} × {rows} Pixel</translation>
    </message>
    <message>
      <source>{count} band</source>
      <extracomment>adapters/text/core_sentences.py</extracomment>
      <translation>{count} Band</translation>
    </message>
    <message>
      <source>{count} bands</source>
      <extracomment>adapters/text/core_sentences.py</extracomment>
      <translation>{count} Bänder</translation>
    </message>
    <message>
      <source>{count} bands; multispectral: {names}; seed {seed}.</source>
      <extracomment>processing/algorithms/simulate.py</extracomment>
      <translation>{count} Bänder; multispektral: {names}; Startwert {seed}.</translation>
    </message>
    <message>
      <source>{count} row</source>
      <extracomment>adapters/text/core_sentences.py</extracomment>
      <translation>{count} Zeile</translation>
    </message>
    <message>
      <source>{count} rows</source>
      <extracomment>adapters/text/core_sentences.py</extracomment>
      <translation>{count} Zeilen</translation>
    </message>
    <message>
      <source>{count} wavelength</source>
      <extracomment>adapters/text/core_sentences.py</extracomment>
      <translation>{count} Wellenlänge</translation>
    </message>
    <message>
      <source>{count} wavelengths</source>
      <extracomment>adapters/text/core_sentences.py</extracomment>
      <translation>{count} Wellenlängen</translation>
    </message>
    <message>
      <source>{folder} cannot be written to ({error}): choose another folder in the options.</source>
      <extracomment>adapters/torch_install/install.py</extracomment>
      <translation>In {folder} kann nicht geschrieben werden ({error}): wählen Sie in den Optionen einen anderen Ordner.</translation>
    </message>
    <message>
      <source>{folder} could not be changed ({error}): close what uses it, and try again.</source>
      <extracomment>adapters/torch_install/folder.py</extracomment>
      <translation>{folder} konnte nicht geändert werden ({error}): schließen Sie, was es benutzt, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
      <source>{folder} has a PyTorch that was put there by hand: it is used, and left alone.</source>
      <extracomment>gui/options/torch_page.py</extracomment>
      <translation>{folder} enthält ein PyTorch, das von Hand dorthin gelegt wurde: es wird benutzt, und in Ruhe gelassen.</translation>
    </message>
    <message>
      <source>{folder} has other things in it than what SpectraLift installed, and is left alone: choose an empty folder for packages in the options, or empty it yourself.</source>
      <extracomment>adapters/torch_install/folder.py</extracomment>
      <translation>{folder} enthält anderes, als SpectraLift installiert hat, und wird in Ruhe gelassen: wählen Sie in den Optionen einen leeren Ordner für Pakete, oder leeren Sie ihn selbst.</translation>
    </message>
    <message>
      <source>{hours} h {minutes} min</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
      <source>{layer} is not a raster file that GDAL can read: choose a file, or export the layer first (Layer → Save As…).</source>
      <extracomment>processing/algorithms/apply_many.py</extracomment>
      <translation>{layer} ist keine Rasterdatei, die GDAL lesen kann: wählen Sie eine Datei, oder exportieren Sie den Layer zuerst (Layer → Speichern als…).</translation>
    </message>
    <message>
      <source>{layer} is not a raster file that GDAL can read: export it first (Layer → Save As…).</source>
      <extracomment>processing/algorithms/profile.py</extracomment>
      <translation>{layer} ist keine Rasterdatei, die GDAL lesen kann: exportieren Sie ihn zuerst (Layer → Speichern als…).</translation>
    </message>
    <message>
      <source>{minutes} min</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>{minutes} min</translation>
    </message>
    <message>
      <source>{minutes} min {seconds} s</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>{minutes} min {seconds} s</translation>
    </message>
    <message>
      <source>{name} waits for the fusion that is running.</source>
      <extracomment>gui/fusion/runs.py</extracomment>
      <translation>{name} wartet auf die laufende Fusion.</translation>
    </message>
    <message>
      <source>{name} was cancelled. Nothing was written.</source>
      <extracomment>gui/fusion/runs.py</extracomment>
      <translation>{name} wurde abgebrochen. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
      <source>{name} was not made. {reason}</source>
      <extracomment>gui/fusion/runs.py</extracomment>
      <translation>{name} ist nicht entstanden. {reason}</translation>
    </message>
    <message>
      <source>{name}: choose a raster file</source>
      <extracomment>gui/widgets/raster_picker.py</extracomment>
      <translation>{name}: eine Rasterdatei wählen</translation>
    </message>
    <message>
      <source>{name}: quality</source>
      <extracomment>adapters/layers/result_layer.py</extracomment>
      <translation>{name}: Qualität</translation>
    </message>
    <message>
      <source>{n} images are done.</source>
      <extracomment>processing/algorithms/apply_many.py</extracomment>
      <translation>{n} Bilder sind fertig.</translation>
    </message>
    <message>
      <source>{n} × {n}</source>
      <extracomment>gui/profiles/bar.py</extracomment>
      <translation>{n} × {n}</translation>
    </message>
    <message>
      <source>{parameter} is not a raster file that GDAL can read: choose a file, or export the layer first (Layer → Save As…).</source>
      <extracomment>processing/algorithm.py</extracomment>
      <translation>{parameter} ist keine Rasterdatei, die GDAL lesen kann: wählen Sie eine Datei, oder exportieren Sie den Layer zuerst (Layer → Speichern als…).</translation>
    </message>
    <message>
      <source>{percent:.0f} % of the fine image lie on the coarse one</source>
      <extracomment>gui/fusion/preflight_panel.py</extracomment>
      <translation>{percent:.0f} % des feinen Bildes liegen auf dem groben</translation>
    </message>
    <message>
      <source>{place} cannot be written to ({said}): choose another folder in the options.</source>
      <extracomment>adapters/torch_install/pip_errors.py</extracomment>
      <translation>In {place} kann nicht geschrieben werden ({said}): wählen Sie in den Optionen einen anderen Ordner.</translation>
    </message>
    <message>
      <source>{place} is too long a path: choose a shorter folder in the options.</source>
      <extracomment>adapters/torch_install/pip_errors.py</extracomment>
      <translation>{place} ist ein zu langer Pfad: wählen Sie in den Optionen einen kürzeren Ordner.</translation>
    </message>
    <message>
      <source>{python} cannot be started ({error}): choose another Python in the options (the setting {setting}).</source>
      <extracomment>adapters/worker/process.py</extracomment>
      <translation>{python} kann nicht gestartet werden ({error}): wählen Sie in den Optionen ein anderes Python (die Einstellung {setting}).</translation>
    </message>
    <message>
      <source>{python} does not answer ({error}): choose another Python in the options (the setting {setting}).</source>
      <extracomment>adapters/torch_install/target.py</extracomment>
      <translation>{python} antwortet nicht ({error}): wählen Sie in den Optionen ein anderes Python (die Einstellung {setting}).</translation>
    </message>
    <message>
      <source>{python} has PyTorch {version} already: nothing needs to be installed.</source>
      <extracomment>gui/options/torch_page.py</extracomment>
      <translation>{python} hat schon PyTorch {version}: es muss nichts installiert werden.</translation>
    </message>
    <message>
      <source>{seconds} s</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>{seconds} s</translation>
    </message>
    <message>
      <source>{size} free</source>
      <extracomment>gui/fusion/preflight_panel.py</extracomment>
      <translation>{size} frei</translation>
    </message>
    <message>
      <source>{source} against the coarse pixel, {bands} bands: {rule}.</source>
      <extracomment>gui/profiles/table.py</extracomment>
      <translation>{source} gegen das grobe Pixel, {bands} Bänder: {rule}.</translation>
    </message>
    <message>
      <source>{title} (looking…)</source>
      <extracomment>gui/fusion/preflight_panel.py</extracomment>
      <translation>{title} (es wird nachgesehen…)</translation>
    </message>
    <message>
      <source>{title} · dark {low:.4g} to bright {high:.4g}</source>
      <extracomment>gui/profiles/plot.py</extracomment>
      <translation>{title} · dunkel {low:.4g} bis hell {high:.4g}</translation>
    </message>
    <message>
      <source>{url} is no address of a package index: it begins with https://, http:// or file://.</source>
      <extracomment>adapters/torch_install/plan.py</extracomment>
      <translation>{url} ist keine Adresse eines Paketindex: sie beginnt mit https://, http:// oder file://.</translation>
    </message>
    <message>
      <source>{what} The last lines it wrote:</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>{what} Die letzten Zeilen, die er schrieb:</translation>
    </message>
    <message>
      <source>{what}: about {download} to download, {disk} on the disk</source>
      <extracomment>gui/options/torch_choice.py</extracomment>
      <translation>{what}: etwa {download} herunterzuladen, {disk} auf dem Datenträger</translation>
    </message>
    <message>
      <source>| scene | state | pixels | seconds | outside the training | what came up |</source>
      <extracomment>core/runs/batch.py: '| scene | state | pixels | seconds | outside the training | what came up |'</extracomment>
      <translation>| Szene | Stand | Pixel | Sekunden | außerhalb des Trainings | was auffiel |</translation>
    </message>
    <message>
      <source>× 1: stored as reflectance</source>
      <extracomment>gui/profiles/sources.py</extracomment>
      <translation>× 1: als Reflexion gespeichert</translation>
    </message>
    <message>
      <source>… and {count} more</source>
      <extracomment>gui/profiles/dock.py</extracomment>
      <translation>… und {count} mehr</translation>
    </message>
  </context>
</TS>
